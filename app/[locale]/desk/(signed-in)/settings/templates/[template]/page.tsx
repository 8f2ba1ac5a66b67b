import type { Metadata } from 'next'
import { TemplateForm } from '#components/letters/template-form.tsx'
import { TemplateVersions } from '#components/letters/template-versions.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import type { PageProps } from '#lib/http/page.ts'
import { sampleValues, templateIn, templatePath } from '#lib/http/template-page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readTemplate } from '#lib/reads/reply-templates.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const id = await templateIn(props)
  return formTitle(props, templatePath(id), (locale) =>
    translatorFor(locale, 'templates')(id === 'new' ? 'add' : 'edit'),
  )
}

export default async function TemplatePage(props: PageProps) {
  const id = await templateIn(props)
  const { locale, context, shown } = await visitDeskForm(props, templatePath(id))
  const found = await readTemplate(context, id)
  if (!found || (!found.template && id !== 'new')) return nothingHere()
  const { template, names } = found
  return (
    <>
      <BackLink href={`/${locale}${templatePath()}`} label={translatorFor(locale, 'templates')('title')} />
      <TemplateForm {...{ locale, template, shown }} samples={await sampleValues(context)} />
      {template ? <TemplateVersions {...{ locale, template, names }} zone={context.operator.zone} /> : null}
    </>
  )
}
