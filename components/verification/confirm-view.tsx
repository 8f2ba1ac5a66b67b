import { CodeField } from '#components/forms/code-field.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Details } from '#components/ui/details.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { problemsOf, type ShownProblems } from '#components/verification/shown-problems.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { CODE_LIFETIME_MINUTES } from '#lib/domain/verification/policy.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type ConfirmViewProps = {
  locale: Locale
  reference: string
  /** This browser filed the request: the button is proof enough. */
  sameBrowser: boolean
  resent: boolean
  shown: ShownProblems
}

/** A button, and elsewhere the code: neither opening the link nor a script confirms anything (SR-055 to SR-057). */
export function ConfirmView({ locale, reference, sameBrowser, resent, shown }: ConfirmViewProps) {
  const t = translatorFor(locale, 'confirm')
  return (
    <div className="space-y-8">
      {resent ? <Resent locale={locale} /> : null}
      <PostForm
        action={`/${locale}/confirm/confirm-email`}
        locale={locale}
        words={messagesOf(locale).site.form}
        submitLabel={t('button')}
        {...problemsOf(shown, 'code')}
      >
        <PageHeader title={t('title')} lead={t('lead', { reference })} />
        {sameBrowser && shown.form !== 'code' ? null : <Code locale={locale} />}
      </PostForm>
      <ResendForm locale={locale} shown={shown} />
      <p>
        <a href={`/${locale}/confirm/dispute`}>{t('dispute')}</a>
      </p>
    </div>
  )
}

function Code({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'confirm')
  const hint = t('codeHint', { minutes: CODE_LIFETIME_MINUTES })
  return <CodeField name="code" label={t('codeLabel')} hint={hint} />
}

/** Said after a new mail was asked for. */
export function Resent({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'confirm')
  const { success } = messagesOf(locale).site.toneWords
  return (
    <Notice tone="success" title={t('resent')} toneWord={success} live>
      <p>{t('resentText')}</p>
    </Notice>
  )
}

type ResendFormProps = Pick<ConfirmViewProps, 'locale' | 'shown'> & { action?: string }

/** A new link and a new code, where the old ones ran out. */
export function ResendForm({ locale, shown, action = `/${locale}/confirm/resend` }: ResendFormProps) {
  const t = translatorFor(locale, 'confirm')
  return (
    <Details summary={t('resend')} open={shown.form === 'resend'}>
      <PostForm
        action={action}
        locale={locale}
        words={messagesOf(locale).site.form}
        submitLabel={t('resendButton')}
        submitVariant="secondary"
        {...problemsOf(shown, 'resend')}
      >
        {null}
      </PostForm>
    </Details>
  )
}

/** The other answer to a confirmation mail, which takes the same proof (SR-059). */
export function DisputeView({ locale, sameBrowser, shown }: Omit<ConfirmViewProps, 'reference' | 'resent'>) {
  const t = translatorFor(locale, 'confirm')
  return (
    <PostForm
      action={`/${locale}/confirm/dispute/send`}
      locale={locale}
      words={messagesOf(locale).site.form}
      submitLabel={t('disputeButton')}
      submitVariant="danger"
      {...problemsOf(shown, 'dispute')}
    >
      <PageHeader title={t('dispute')} lead={t('disputeText')} />
      {sameBrowser && shown.form !== 'dispute' ? null : <Code locale={locale} />}
    </PostForm>
  )
}
