import { SortedTable } from '#components/sorting/sorted-table.tsx'
import type { SortedColumn } from '#components/sorting/sorting.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { BulkOutcome, BulkResult } from '#lib/domain/requests/bulk-form.ts'
import { problemSentence } from '#lib/i18n/problem-sentence.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type BulkOutcomeProps = {
  locale: Locale
  path: string
  /** The address parameters of the queue it was sent from. */
  from: string
  outcome: BulkOutcome
}

/** What became of each case, row by row. */
export function BulkOutcomeView({ locale, path, from, outcome }: BulkOutcomeProps) {
  const t = translatorFor(locale, 'bulk')
  const done = outcome.results.filter(({ code }) => code === null).length
  const all = outcome.results.length
  return (
    <>
      <BackLink href={`/${locale}/desk${from ? `?${from}` : ''}`} label={t('back')} />
      <PageHeader title={t(`verbs.${outcome.do}`)} lead={t('summary', { done, all })} />
      <SortedTable
        {...{ locale, path }}
        name="cases"
        caption={t('caption')}
        captionHidden
        columns={columnsIn(locale)}
        rows={outcome.results}
        rowKey={({ reference }) => reference}
      />
      <Undo {...{ locale, from }} undo={outcome.undo} />
    </>
  )
}

/** Takes back what was changed; on cases that changed since, nothing is done, and a row says so. */
function Undo({ locale, from, undo }: Pick<BulkOutcomeProps, 'locale' | 'from'> & Pick<BulkOutcome, 'undo'>) {
  const t = translatorFor(locale, 'bulk')
  if (!undo) return null
  return (
    <form method="post" action={`/${locale}/desk/cases/change`} className="mt-4 space-y-2">
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="tag" value={undo.tag ?? ''} />
      {undo.cases.map((row) => (
        <input key={row} type="hidden" name="cases[]" value={row} />
      ))}
      <p className="text-soft">{t('undoText')}</p>
      <Button variant="secondary" name="do" value={undo.do}>
        {t('undo')}
      </Button>
    </form>
  )
}

function columnsIn(locale: Locale): SortedColumn<BulkResult>[] {
  const t = translatorFor(locale, 'bulk')
  return [
    {
      key: 'reference',
      label: translatorFor(locale, 'desk')('columns.reference'),
      names: true,
      by: ({ reference }) => reference,
      cell: ({ reference }) => (
        <a href={`/${locale}/desk/requests/${reference}`} className="font-mono whitespace-nowrap">
          {reference}
        </a>
      ),
    },
    {
      key: 'result',
      label: t('result'),
      by: ({ code }) => (code === null ? 0 : 1),
      cell: ({ code }) => (
        <Badge tone={code === null ? 'success' : 'warning'}>{t(code === null ? 'done' : 'notDone')}</Badge>
      ),
    },
    {
      key: 'why',
      label: t('why'),
      by: ({ code, params }) => (code === null ? null : problemSentence(locale, code, params)),
      cell: ({ code, params }) => (code === null ? '–' : problemSentence(locale, code, params)),
    },
  ]
}
