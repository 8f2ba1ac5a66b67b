import { EmailField } from '#components/forms/email-field.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Details } from '#components/ui/details.tsx'
import { problemsOf, type ShownProblems } from '#components/verification/shown-problems.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type NoMailProps = { locale: Locale; shown: ShownProblems }

/** When the mail did not come: send it again, or correct the address. */
export function NoMail({ locale, shown }: NoMailProps) {
  const t = translatorFor(locale, 'sent')
  const words = messagesOf(locale).site.form
  return (
    <section className="space-y-4">
      <h2 className="font-title text-heading font-semibold">{t('trouble')}</h2>
      <p>{t('troubleText')}</p>
      <PostForm
        action={`/${locale}/request/sent/resend`}
        locale={locale}
        words={words}
        submitLabel={t('resend')}
        submitVariant="secondary"
        {...problemsOf(shown, 'resend')}
      >
        {null}
      </PostForm>
      <Details summary={t('correct.title')} open={shown.form === 'address'}>
        <AddressForm locale={locale} shown={shown} />
      </Details>
    </section>
  )
}

function AddressForm({ locale, shown }: NoMailProps) {
  const t = translatorFor(locale, 'sent')
  const typed = shown.form === 'address' ? shown.values.email : undefined
  return (
    <PostForm
      action={`/${locale}/request/sent/correct-address`}
      locale={locale}
      words={messagesOf(locale).site.form}
      submitLabel={t('correct.send')}
      submitVariant="secondary"
      {...problemsOf(shown, 'address')}
    >
      <EmailField
        label={t('correct.label')}
        hint={t('correct.hint')}
        value={typeof typed === 'string' ? typed : undefined}
      />
    </PostForm>
  )
}
