import { daysText, figureText, shareText } from '#components/reports/figure-text.ts'
import { groundName, kindName, outcomeName } from '#components/reports/line-name.ts'
import { SortedTable } from '#components/sorting/sorted-table.tsx'
import { Fact, FactRow } from '#components/ui/fact.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { PublicCount, PublicFigures } from '#lib/domain/reports/public-figures.ts'
import type { Period } from '#lib/domain/reports/report-filter.ts'
import { monthText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type PublicFiguresViewProps = {
  locale: Locale
  path: string
  operator: string
  period: Period
  /** Numbers below it are not shown. */
  atLeast: number
  figures: PublicFigures
}

/** How the operator answers, for anybody to see. */
export function PublicFiguresView({
  locale,
  path,
  operator,
  period,
  atLeast,
  figures,
}: PublicFiguresViewProps) {
  const t = translatorFor(locale, 'reports')
  const months = { from: monthText(period.from, locale), to: monthText(period.to, locale) }
  const fewer = t('public.fewer', { atLeast })
  const count = (number: number | null) => (number === null ? fewer : figureText(number, locale))
  const { received, answered, shareInTime, median, kinds, outcomes, grounds } = figures
  const tables = [
    ['byKind', t('columns.kind'), kinds, kindName],
    ['byOutcome', t('columns.outcome'), outcomes, outcomeName],
    ['byGround', translatorFor(locale, 'casefile')('decision.ground'), grounds, groundName],
  ] as const
  return (
    <>
      <PageHeader title={t('public.title')} lead={t('public.lead', { operator, ...months })} />
      <Stack space="wide">
        <FactRow>
          <Fact label={t('public.received')} value={count(received)} />
          <Fact label={t('public.answered')} value={count(answered)} />
          <Fact label={t('public.share')} value={shareText(shareInTime, locale)} />
          <Fact label={t('public.median')} value={daysText(median, locale)} />
        </FactRow>
        {answered === 0 ? <p>{t('public.empty')}</p> : null}
        {tables.map(([title, what, lines, nameOf]) =>
          lines.length > 0 ? (
            <CountTable
              key={title}
              {...{ locale, path, what, lines, nameOf }}
              name={title}
              title={t(`public.${title}`)}
            />
          ) : null,
        )}
        <Notice
          tone="info"
          title={t('public.suppressedTitle')}
          toneWord={messagesOf(locale).site.toneWords.info}
        >
          <p>{t('public.suppressedText', { atLeast })}</p>
        </Notice>
        <p className="max-w-column text-small text-soft">{t('public.law')}</p>
      </Stack>
    </>
  )
}

type CountTableProps = {
  locale: Locale
  path: string
  name: string
  title: string
  /** What a line is. */
  what: string
  lines: readonly PublicCount[]
  nameOf: (key: string, locale: Locale) => string
}

function CountTable({ locale, path, name, title, what, lines, nameOf }: CountTableProps) {
  const t = translatorFor(locale, 'reports')
  return (
    <SortedTable
      {...{ locale, path, name }}
      caption={title}
      columns={[
        { key: 'name', label: what, names: true, by: ({ key }) => nameOf(key, locale) },
        {
          key: 'count',
          label: t('public.count'),
          align: 'end',
          by: ({ count }) => count,
          cell: ({ count }) => (count === null ? t('public.hidden') : figureText(count, locale)),
        },
      ]}
      rows={lines}
      rowKey={({ key }) => key}
    />
  )
}
