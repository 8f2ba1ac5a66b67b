import { CodeField } from '#components/forms/code-field.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { problemsOf, type ShownProblems } from '#components/verification/shown-problems.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { ADDRESS_HOLD_HOURS, CODE_LIFETIME_MINUTES } from '#lib/domain/verification/policy.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type AddressLinkProps = {
  locale: Locale
  link: { state: 'gone' } | { state: 'ready'; reference: string; sameBrowser: boolean }
  shown: ShownProblems
  isDone: boolean
  /** The operator's, for whoever cannot go on here. */
  email: string
}

/** To a new mailbox: a button, and elsewhere than where it was asked for the code (SR-055 to SR-057). */
export function NewAddressView({ locale, link, shown, isDone, email }: AddressLinkProps) {
  const t = translatorFor(locale, 'address')
  if (isDone)
    return (
      <>
        <PageHeader title={t('done')} lead={t('doneText', { hours: ADDRESS_HOLD_HOURS })} />
        <ButtonRow>
          <ButtonLink href={`/${locale}/my-request`}>{t('toRequest')}</ButtonLink>
        </ButtonRow>
      </>
    )
  if (link.state === 'gone') return <PageHeader title={t('newGone')} lead={t('newGoneText', { email })} />
  const needsCode = !link.sameBrowser || shown.form === 'code'
  return (
    <PostForm
      action={`/${locale}/my-request/new-address/confirm`}
      locale={locale}
      words={messagesOf(locale).site.form}
      submitLabel={t('confirm')}
      {...problemsOf(shown, 'code')}
    >
      <PageHeader title={t('newTitle')} lead={t('newText', { reference: link.reference })} />
      {needsCode ? (
        <CodeField name="code" label={t('code')} hint={t('codeHint', { minutes: CODE_LIFETIME_MINUTES })} />
      ) : null}
    </PostForm>
  )
}

/** To the former mailbox: the code of its mail stops the change; the link alone never does. */
export function StopAddressView({ locale, link, shown, isDone, email }: AddressLinkProps) {
  const t = translatorFor(locale, 'address')
  if (isDone) return <PageHeader title={t('stopped')} lead={t('stoppedText', { email })} />
  if (link.state === 'gone') return <PageHeader title={t('stopGone')} lead={t('stopGoneText', { email })} />
  return (
    <PostForm
      action={`/${locale}/my-request/stop-address/stop`}
      locale={locale}
      words={messagesOf(locale).site.form}
      submitLabel={t('stop')}
      submitVariant="danger"
      {...problemsOf(shown, 'code')}
    >
      <PageHeader title={t('stopTitle')} lead={t('stopText', { reference: link.reference })} />
      <CodeField name="code" label={t('code')} hint={t('stopHint')} />
    </PostForm>
  )
}
