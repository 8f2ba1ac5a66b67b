import { CodeField } from '#components/forms/code-field.tsx'
import { EmailField } from '#components/forms/email-field.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { problemsOf, type ShownProblems } from '#components/verification/shown-problems.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { AddressState } from '#lib/domain/verification/address-change.ts'
import {
  ADDRESS_HOLD_HOURS,
  CODE_LIFETIME_MINUTES,
  CONFIRM_LINK_LIFETIME_HOURS,
} from '#lib/domain/verification/policy.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type AddressViewProps = {
  locale: Locale
  address: AddressState
  /** The mailbox was confirmed, and nobody disowned the request. */
  isPossible: boolean
  /** A second proof was given just now: the access key is not asked for. */
  isProven: boolean
  /** It was asked for a moment ago. */
  isAsked: boolean
  shown: ShownProblems
  /** The operator's, for whoever cannot go on here. */
  email: string
  zone: string
}

/** Another address for one's own request: ask, type the code that went there, and what happens in between (SR-068). */
export function AddressView(props: AddressViewProps) {
  const { locale, address, isPossible, email, zone } = props
  const t = translatorFor(locale, 'address')
  if (!isPossible) return <PageHeader title={t('title')} lead={t('impossible', { email })} />
  if (address.code === 'frozen') return <PageHeader title={t('frozen')} lead={t('frozenText', { email })} />
  if (address.code === 'held') {
    const moment = momentText(address.until, zone, locale)
    return <PageHeader title={t('held')} lead={t('heldText', { moment })} />
  }
  return address.code === 'asked' ? <TypeCode {...props} /> : <Ask {...props} />
}

/** The new mailbox got a mail; its code is typed here, or its link opened. */
function TypeCode({ locale, shown, isAsked }: AddressViewProps) {
  const t = translatorFor(locale, 'address')
  const { form, toneWords } = messagesOf(locale).site
  return (
    <div className="space-y-8">
      {isAsked ? <Notice tone="success" title={t('mailed')} toneWord={toneWords.success} live /> : null}
      <PostForm
        action={`/${locale}/my-request/address/confirm`}
        locale={locale}
        words={form}
        submitLabel={t('confirm')}
        {...problemsOf(shown, 'code')}
      >
        <PageHeader title={t('waiting')} lead={t('waitingText', { hours: CONFIRM_LINK_LIFETIME_HOURS })} />
        <CodeField name="code" label={t('code')} hint={t('codeHint', { minutes: CODE_LIFETIME_MINUTES })} />
      </PostForm>
      <PostForm
        action={`/${locale}/my-request/address/cancel`}
        locale={locale}
        words={form}
        submitLabel={t('cancel')}
        submitVariant="secondary"
        {...problemsOf(shown, 'cancel')}
      >
        <p className="max-w-column">{t('cancelText')}</p>
      </PostForm>
    </div>
  )
}

function Ask({ locale, shown, isProven, email }: AddressViewProps) {
  const t = translatorFor(locale, 'address')
  const { email: typed } = shown.values
  return (
    <div className="space-y-8">
      <PostForm
        action={`/${locale}/my-request/address/ask`}
        form="new-address"
        locale={locale}
        words={messagesOf(locale).site.form}
        submitLabel={t('ask')}
        {...problemsOf(shown, 'ask')}
      >
        <PageHeader title={t('title')} lead={t('lead')} />
        <ol className="list-decimal space-y-2 ps-6">
          <li>{t('steps.confirm')}</li>
          <li>{t('steps.told')}</li>
          <li>{t('steps.hold', { hours: ADDRESS_HOLD_HOURS })}</li>
        </ol>
        <EmailField label={t('email')} value={typeof typed === 'string' ? typed : undefined} />
        {isProven ? null : (
          <CodeField
            name="accessKey"
            label={t('accessKey')}
            hint={t('accessKeyHint')}
            autoComplete="off"
            long
          />
        )}
      </PostForm>
      <p className="max-w-column text-soft">{t('lost', { email })}</p>
    </div>
  )
}
