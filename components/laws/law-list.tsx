import { firmnessText, forceText, placesText } from '#components/laws/law-facts.ts'
import type { LawLine } from '#components/laws/law-line.ts'
import { ModeBadge } from '#components/laws/mode-badge.tsx'
import { UndecidedNotice } from '#components/laws/undecided-notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { type Column, Table } from '#components/ui/table.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** More places than these are a number. */
const NAMED_PLACES = 2

/** Every law dates are counted by: those with open cases first, after the operator’s own. */
export function LawList({ locale, laws }: { locale: Locale; laws: readonly LawLine[] }) {
  const t = translatorFor(locale, 'law-desk')
  const rank = ({ isHome, open }: LawLine) => (isHome ? 0 : open > 0 ? 1 : 2)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack space="wide">
        {laws.map((law) => (
          <UndecidedNotice key={law.id} locale={locale} law={law} />
        ))}
        <Table
          caption={t('caption')}
          columns={columnsIn(locale)}
          rows={laws.toSorted((one, other) => rank(one) - rank(other))}
          rowKey={({ id }) => id}
        />
      </Stack>
    </>
  )
}

function columnsIn(locale: Locale): Column<LawLine>[] {
  const t = translatorFor(locale, 'law-desk')
  const names = translatorFor(locale, 'nouns')
  return [
    {
      key: 'law',
      label: t('columns.law'),
      names: true,
      cell: ({ id }) => <a href={`/${locale}/desk/laws/${id}`}>{names(`laws.${id}`)}</a>,
    },
    { key: 'places', label: t('columns.places'), cell: (law) => placesText(law, locale, NAMED_PLACES) },
    { key: 'force', label: t('columns.force'), cell: (law) => force(locale, law) },
    { key: 'firmness', label: t('columns.firmness'), cell: (law) => firmnessText(law, locale) },
    { key: 'mode', label: t('columns.mode'), cell: ({ mode }) => <ModeBadge locale={locale} mode={mode} /> },
    { key: 'open', label: t('columns.open'), align: 'end', cell: ({ open }) => open },
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
