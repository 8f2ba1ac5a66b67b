import './globals.css'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { ToneDrawings } from '#components/ui/tone-icon.tsx'
import { directionOf } from '#lib/domain/locales.ts'
import { operatorSheet } from '#lib/http/operator.ts'
import { addressLocale } from '#lib/http/page-address.ts'

export const metadata: Metadata = {
  referrer: 'no-referrer',
  formatDetection: { telephone: false, email: false },
}
export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

/** The document of every page, unknown addresses included. Reading the headers makes each answer fresh, with its own nonce. */
export default async function DocumentLayout({ children }: { children: ReactNode }) {
  const locale = await addressLocale()
  const sheet = await operatorSheet()
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        {sheet ? <style nonce={(await headers()).get('x-nonce') ?? undefined}>{sheet}</style> : null}
      </head>
      <body>
        {children}
        <ToneDrawings />
      </body>
    </html>
  )
}
