import { firmnessText, forceText, placesText } from '#components/laws/law-facts.ts'
import type { LawLine } from '#components/laws/law-line.ts'
import { ModeBadge } from '#components/laws/mode-badge.tsx'
import { UndecidedNotice } from '#components/laws/undecided-notice.tsx'
import { SortedTable } from '#components/sorting/sorted-table.tsx'
import type { SortedColumn } from '#components/sorting/sorting.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { LAW_MODES } from '#lib/domain/operator/law-modes.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** More places than these are a number. */
const NAMED_PLACES = 2

/** Every law dates are counted by: those with open cases first, after the operator’s own. */
export function LawList({ locale, path, laws }: { locale: Locale; path: string; laws: readonly LawLine[] }) {
  const t = translatorFor(locale, 'law-desk')
  const rank = ({ isHome, open }: LawLine) => (isHome ? 0 : open > 0 ? 1 : 2)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack space="wide">
        {laws.map((law) => (
          <UndecidedNotice key={law.id} locale={locale} law={law} />
        ))}
        <SortedTable
          {...{ locale, path }}
          name="laws"
          caption={t('caption')}
          columns={columnsIn(locale)}
          rows={laws.toSorted((one, other) => rank(one) - rank(other))}
          rowKey={({ id }) => id}
        />
      </Stack>
    </>
  )
}

function columnsIn(locale: Locale): SortedColumn<LawLine>[] {
  const t = translatorFor(locale, 'law-desk')
  const names = translatorFor(locale, 'nouns')
  return [
    {
      key: 'law',
      label: t('columns.law'),
      names: true,
      by: ({ id }) => names(`laws.${id}`),
      cell: ({ id }) => <a href={`/${locale}/desk/laws/${id}`}>{names(`laws.${id}`)}</a>,
    },
    { key: 'places', label: t('columns.places'), by: (law) => placesText(law, locale, NAMED_PLACES) },
    { key: 'force', label: t('columns.force'), by: ({ since }) => since, cell: (law) => force(locale, law) },
    // what a law's times rest on is several counts, which have no one order
    { key: 'firmness', label: t('columns.firmness'), cell: (law) => firmnessText(law, locale) },
    {
      key: 'mode',
      label: t('columns.mode'),
      by: ({ mode }) => LAW_MODES.indexOf(mode),
      cell: ({ mode }) => <ModeBadge locale={locale} mode={mode} />,
    },
    { key: 'open', label: t('columns.open'), align: 'end', by: ({ open }) => open },
  ]
}

function force(locale: Locale, law: LawLine) {
  const t = translatorFor(locale, 'law-desk')
  const isNewer = law.isInForce && law.version !== law.since
  return (
    <>
      {forceText(law, locale)}
      {isNewer ? <span className="block text-small text-soft">{version(locale, law)}</span> : null}
      {law.nextFrom ? (
        <span className="block text-small">{t('next', { day: dayText(law.nextFrom, locale) })}</span>
      ) : null}
    </>
  )
}

function version(locale: Locale, law: LawLine): string {
  return translatorFor(locale, 'law-desk')('version', { day: dayText(law.version, locale) })
}
