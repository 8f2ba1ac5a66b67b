import type { Metadata } from 'next'
import { SettingsView } from '#components/settings/settings-view.tsx'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pageQuery, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readFaceSettings } from '#lib/reads/operator-face.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'settings')('title'))
}

export default async function SettingsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const context = await signedIn('staff', locale, '/desk/settings')
  const settings = await readFaceSettings(context)
  if (!settings) return nothingHere()
  const isSaved = (await pageQuery(searchParams, 'done')) === 'saved'
  return <SettingsView {...{ locale, isSaved }} face={settings.face} />
}
