import { Card } from '#components/ui/card.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type RedactionsProps = { locale: Locale; zone: string; file: CaseFile }

/** What was blacked out of the files for the person, and the way to log more; nothing where there are no such files. */
export function RedactionsCard({ locale, zone, file }: RedactionsProps) {
  const t = translatorFor(locale, 'redactions')
  const { log, files } = file.redactions
  if (log.length === 0 && files.length === 0) return null
  return (
    <Card title={t('title')}>
      {log.length === 0 ? <p className="text-soft">{t('empty')}</p> : null}
      <RedactionList {...{ locale, zone, file }} />
      {files.length > 0 && file.actions.includes('note') ? (
        <p className="mt-3">
          <a href={`/${locale}/desk/requests/${file.reference}/redactions`}>{t('add')}</a>
        </p>
      ) : null}
    </Card>
  )
}

/** The log itself, in its order. */
export function RedactionList({ locale, zone, file }: RedactionsProps) {
  const t = translatorFor(locale, 'redactions')
  const former = translatorFor(locale, 'desk')('formerColleague')
  if (file.redactions.log.length === 0) return null
  return (
    <ul className="divide-y divide-line">
      {file.redactions.log.map(({ id, fileName, because, note, by, at }) => (
        <li key={id} className="space-y-0.5 py-2 break-words">
          <p className="font-semibold">{fileName ?? t('gone')}</p>
          <p>{t(`reasons.${because}`)}</p>
          <p className="whitespace-pre-wrap">{note}</p>
          <p className="text-small text-soft">
            {by || former}, {momentText(at, zone, locale)}
          </p>
        </li>
      ))}
    </ul>
  )
}
