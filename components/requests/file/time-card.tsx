import { CircumstanceForm } from '#components/requests/verbs/circumstance-form.tsx'
import type { VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { Card } from '#components/ui/card.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { extensionSentence } from '#lib/i18n/extension-sentence.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** What can be done about the time of a case, and why what cannot be done cannot. */
export function TimeCard({ locale, file, again }: VerbProps) {
  const t = translatorFor(locale, 'case-time')
  if (file.closedAt || file.erasedAt) return null
  return (
    <Card title={t('title')}>
      <Extension locale={locale} file={file} />
      {file.actions.includes('acknowledge') ? (
        <div className="space-y-1 border-t border-line pt-3 text-small">
          <p>{t(file.confirmedAt ? 'acknowledge.text' : 'acknowledge.unconfirmed')}</p>
          <VerbLink {...{ locale, file }} verb="acknowledge" />
        </div>
      ) : null}
      {file.actions.includes('record-circumstance') ? (
        <div className="border-t border-line pt-3">
          <CircumstanceForm {...{ locale, file, again }} />
        </div>
      ) : null}
    </Card>
  )
}

function Extension({ locale, file }: { locale: Locale; file: CaseFile }) {
  const { failure, state } = extensionSentence(file.time, locale)
  return (
    <div className="space-y-1 text-small">
      {failure ? <p className="text-danger">{failure}</p> : null}
      <p>{state}</p>
      {file.actions.includes('extend') ? <VerbLink {...{ locale, file }} verb="extend" /> : null}
    </div>
  )
}

type VerbLinkProps = { locale: Locale; file: CaseFile; verb: 'extend' | 'acknowledge' }

function VerbLink({ locale, file, verb }: VerbLinkProps) {
  const t = translatorFor(locale, 'case-time')
  const label = verb === 'extend' ? t('extension.link') : t('acknowledge.link')
  return (
    <p>
      <a href={`/${locale}/desk/requests/${file.reference}/${verb}`}>{label}</a>
    </p>
  )
}
