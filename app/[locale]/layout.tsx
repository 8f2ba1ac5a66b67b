import '../globals.css'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { isLocale } from '#lib/domain/locales.ts'
import { addressLocale } from '#lib/http/page-address.ts'

export const metadata: Metadata = {
  referrer: 'no-referrer',
  formatDetection: { telephone: false, email: false },
}
export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** The document of every page. Reading the headers makes each answer fresh, with its own nonce. */
export default async function DocumentLayout({ children, params }: Props) {
  const { locale } = await params
  await headers()
  // An address that is no page of ours still gets a document; its page says not-found.
  const lang = isLocale(locale) ? locale : await addressLocale()
  return (
    <html lang={lang} dir="ltr">
      <body>{children}</body>
    </html>
  )
}
