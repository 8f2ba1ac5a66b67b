import '../globals.css'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { isLocale } from '#lib/domain/locales.ts'

export const metadata: Metadata = {
  referrer: 'no-referrer',
  formatDetection: { telephone: false, email: false },
}
export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** The document of every page. Reading the headers makes each answer fresh, with its own nonce. */
export default async function DocumentLayout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  await headers()
  return (
    <html lang={locale} dir="ltr">
      <body>{children}</body>
    </html>
  )
}
