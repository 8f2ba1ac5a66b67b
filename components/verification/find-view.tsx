import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { EmailForm } from '#components/verification/email-form.tsx'
import type { ShownProblems } from '#components/verification/shown-problems.ts'
import { TypeCode } from '#components/verification/sign-in-view.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type FindViewProps = {
  locale: Locale
  shown: Omit<ShownProblems, 'form'> | null
  /** The form was just sent. */
  asked: boolean
}

/** Asks for an address; what is said afterwards is the same for every address (SR-049). */
export function FindView({ locale, shown, asked }: FindViewProps) {
  const t = translatorFor(locale, 'my-request')
  return (
    <>
      {asked ? <Asked locale={locale} /> : null}
      <EmailForm
        {...{ locale, shown }}
        action={`/${locale}/my-request/find/ask`}
        words={{ label: t('find.label'), hint: t('find.hint'), submit: t('find.send') }}
      >
        <PageHeader title={t('find.title')} lead={t('find.lead')} />
      </EmailForm>
    </>
  )
}

function Asked({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'my-request')
  const { success } = messagesOf(locale).site.toneWords
  return (
    <div className="mb-8">
      <Notice tone="success" title={t('find.asked')} toneWord={success} live>
        <p>{t('find.askedText')}</p>
        <TypeCode locale={locale} />
        <p className="mt-2">{t('find.askedNone')}</p>
      </Notice>
    </div>
  )
}
