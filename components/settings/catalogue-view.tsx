import { SavedNotice } from '#components/settings/saved-notice.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { type Column, Table } from '#components/ui/table.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import {
  type Catalogue,
  type CatalogueEntry,
  type CatalogueList,
  entryName,
} from '#lib/domain/operator/catalogue.ts'
import { textIn } from '#lib/domain/operator/local-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type ViewProps = { locale: Locale; list: CatalogueList; catalogue: Catalogue; isSaved: boolean }

/** One list of what the operator holds, where or why, in its order. */
export function CatalogueView({ locale, list, catalogue, isSaved }: ViewProps) {
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
        <Table
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

function columnsOf({ locale, list, catalogue }: Omit<ViewProps, 'isSaved'>): Column<CatalogueEntry>[] {
  const t = translatorFor(locale, 'settings')
  return [
    {
      key: 'name',
      label: t('entry.name'),
      names: true,
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
      cell: ({ retiredAt }) =>
        retiredAt ? (
          <Badge>{t('states.retired')}</Badge>
        ) : (
          <Badge tone="success">{t('states.offered')}</Badge>
        ),
    },
  ]
}

function ownColumns({ locale, list, catalogue }: Omit<ViewProps, 'isSaved'>): Column<CatalogueEntry>[] {
  const t = translatorFor(locale, 'settings')
  if (list === 'categories')
    return [
      {
        key: 'systems',
        label: t('entry.systems'),
        cell: ({ systems }) => (
          <span className="whitespace-pre-line">
            {systems.map((id) => entryName(catalogue.systems, id, locale)).join('\n')}
          </span>
        ),
      },
    ]
  if (list === 'systems') return []
  return [
    {
      key: 'ground',
      label: t('entry.ground'),
      cell: ({ restsOnConsent, isShared }) => (
        <>
          {t(restsOnConsent ? 'grounds.yes' : 'grounds.no')}
          {isShared ? <span className="block text-small text-soft">{t('entry.shared')}</span> : null}
        </>
      ),
    },
  ]
}
