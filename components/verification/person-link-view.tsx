import { CodeField } from '#components/forms/code-field.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { ResendForm, Resent } from '#components/verification/confirm-view.tsx'
import { problemsOf, type ShownProblems } from '#components/verification/shown-problems.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { CODE_LIFETIME_MINUTES, CONFIRM_LINK_LIFETIME_HOURS } from '#lib/domain/verification/policy.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type PersonLinkProps = {
  locale: Locale
  state: 'ready' | 'expired'
  reference: string
  resent: boolean
  shown: ShownProblems
}

/** Somebody asks in a person’s name: the code of the mail shows them who. It names nobody before that (SR-084). */
export function PersonLinkView({ locale, state, reference, resent, shown }: PersonLinkProps) {
  const t = translatorFor(locale, 'confirm')
  return (
    <div className="space-y-8">
      {resent ? <Resent locale={locale} /> : null}
      {state === 'ready' ? (
        <PostForm
          action={`/${locale}/confirm/person/open`}
          locale={locale}
          words={messagesOf(locale).site.form}
          submitLabel={t('person.show')}
          {...problemsOf(shown, 'code')}
        >
          <PageHeader title={t('person.title')} lead={t('person.lead', { reference })} />
          <CodeField
            name="code"
            label={t('codeLabel')}
            hint={t('person.codeHint', { minutes: CODE_LIFETIME_MINUTES })}
          />
        </PostForm>
      ) : (
        <PageHeader
          title={t('expired.title')}
          lead={t('expired.lead', { hours: CONFIRM_LINK_LIFETIME_HOURS })}
        />
      )}
      <ResendForm
        locale={locale}
        action={`/${locale}/confirm/person/resend`}
        shown={state === 'ready' ? shown : { ...shown, form: 'resend' }}
      />
    </div>
  )
}
