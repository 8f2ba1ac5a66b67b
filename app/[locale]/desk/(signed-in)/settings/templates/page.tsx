import type { Metadata } from 'next'
import { TemplatesView } from '#components/letters/templates-view.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pagePath, pageQuery, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { templatePath } from '#lib/http/template-page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readTemplateSettings } from '#lib/reads/reply-templates.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'templates')('title'))
}

export default async function TemplatesPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const context = await signedIn('staff', locale, templatePath())
  const templates = await readTemplateSettings(context)
  if (!templates) return nothingHere()
  const isSaved = (await pageQuery(searchParams, 'done')) === 'saved'
  const managesSettings = may(context.actor, 'manage-settings')
  return <TemplatesView {...{ locale, templates, isSaved, managesSettings }} path={await pagePath()} />
}
