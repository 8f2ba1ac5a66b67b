import { SavedNotice } from '#components/settings/saved-notice.tsx'
import { SortedTable } from '#components/sorting/sorted-table.tsx'
import type { SortedColumn } from '#components/sorting/sorting.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import {
  type Catalogue,
  type CatalogueEntry,
  type CatalogueList,
  entryName,
} from '#lib/domain/operator/catalogue.ts'
import { textIn } from '#lib/domain/operator/local-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type ViewProps = {
  locale: Locale
  path: string
  list: CatalogueList
  catalogue: Catalogue
  isSaved: boolean
}
type ColumnFacts = Pick<ViewProps, 'locale' | 'list' | 'catalogue'>

/** One list of what the operator holds, where or why, in its own order or as asked. */
export function CatalogueView({ locale, path, list, catalogue, isSaved }: ViewProps) {
  const t = translatorFor(locale, 'settings')
  return (
    <>
      <BackLink href={`/${locale}/desk/settings`} label={t('back')} />
      <PageHeader
        title={t(`lists.${list}.title`)}
        lead={t(`lists.${list}.lead`)}
        aside={
          <ButtonLink href={`/${locale}/desk/settings/${list}/new`}>{t(`lists.${list}.add`)}</ButtonLink>
        }
      />
      <Stack space="wide">
        {isSaved ? <SavedNotice locale={locale} /> : null}
        <SortedTable
          {...{ locale, path }}
          name={list}
          caption={t(`lists.${list}.title`)}
          captionHidden
          columns={columnsOf({ locale, list, catalogue })}
          rows={catalogue[list]}
          rowKey={({ id }) => id}
        />
      </Stack>
    </>
  )
}

function columnsOf({ locale, list, catalogue }: ColumnFacts): SortedColumn<CatalogueEntry>[] {
  const t = translatorFor(locale, 'settings')
  return [
    {
      key: 'name',
      label: t('entry.name'),
      names: true,
      by: ({ name }) => textIn(name, locale),
      cell: ({ id, name, explanation }) => (
        <>
          <a href={`/${locale}/desk/settings/${list}/${id}`}>{textIn(name, locale)}</a>
          <span className="block text-small font-normal text-soft">{textIn(explanation, locale)}</span>
        </>
      ),
    },
    ...ownColumns({ locale, list, catalogue }),
    {
      key: 'state',
      label: t('entry.state'),
      by: ({ retiredAt }) => (retiredAt ? 1 : 0),
      cell: ({ retiredAt }) =>
        retiredAt ? (
          <Badge>{t('states.retired')}</Badge>
        ) : (
          <Badge tone="success">{t('states.offered')}</Badge>
        ),
    },
  ]
}

function ownColumns({ locale, list, catalogue }: ColumnFacts): SortedColumn<CatalogueEntry>[] {
  const t = translatorFor(locale, 'settings')
  const systemsOf = ({ systems }: CatalogueEntry) =>
    systems.map((id) => entryName(catalogue.systems, id, locale)).join('\n')
  if (list === 'categories')
    return [
      {
        key: 'systems',
        label: t('entry.systems'),
        by: systemsOf,
        cell: (entry) => <span className="whitespace-pre-line">{systemsOf(entry)}</span>,
      },
    ]
  if (list === 'systems') return []
  return [
    {
      key: 'ground',
      label: t('entry.ground'),
      by: ({ restsOnConsent }) => (restsOnConsent ? 0 : 1),
      cell: ({ restsOnConsent, isShared }) => (
        <>
          {t(restsOnConsent ? 'grounds.yes' : 'grounds.no')}
          {isShared ? <span className="block text-small text-soft">{t('entry.shared')}</span> : null}
        </>
      ),
    },
  ]
}
