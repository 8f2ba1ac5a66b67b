import { CodeField } from '#components/forms/code-field.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { ShownProblems } from '#components/verification/shown-problems.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { OPEN_LINK_LIFETIME_MINUTES } from '#lib/domain/verification/policy.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type OpenViewProps = {
  locale: Locale
  /** This browser asked for the link: the button is enough. */
  sameBrowser: boolean
  shown: Omit<ShownProblems, 'form'> | null
}

/** A button, and elsewhere the code; opening the link signs nobody in. */
export function OpenView({ locale, sameBrowser, shown }: OpenViewProps) {
  const t = translatorFor(locale, 'my-request')
  return (
    <PostForm
      action={`/${locale}/my-request/open/open-by-link`}
      locale={locale}
      words={messagesOf(locale).site.form}
      submitLabel={t('open.button')}
      problems={shown?.problems}
      summary={shown?.summary}
    >
      <PageHeader title={t('open.title')} lead={t('open.lead')} />
      {sameBrowser ? null : <CodeField name="code" label={t('open.codeLabel')} hint={t('open.codeHint')} />}
    </PostForm>
  )
}

/** A link that was used, is too old, or never was one. */
export function OpenLinkGone({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'my-request')
  const lead = t('open.goneLead', { minutes: OPEN_LINK_LIFETIME_MINUTES })
  return (
    <>
      <PageHeader title={t('open.goneTitle')} lead={lead} />
      <ButtonRow>
        <ButtonLink href={`/${locale}/my-request/sign-in`}>{t('open.again')}</ButtonLink>
      </ButtonRow>
    </>
  )
}
