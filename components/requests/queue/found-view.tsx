import { QueueTable } from '#components/requests/queue/queue-table.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { QueueCase } from '#lib/domain/requests/case-file.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type FoundViewProps = {
  locale: Locale
  typed: string
  /** The operator's. */
  zone: string
  /** The name under which what was typed is kept. */
  attempt: string
  found: {
    cases: QueueCase[]
    by: 'phone' | 'whole' | 'words'
    next: string | null
    isPartial: boolean
  }
}

/** Cases found by a phone number or a name, newest first, and the way to those of longer names. */
export function FoundView({ locale, typed, zone, attempt, found }: FoundViewProps) {
  const t = translatorFor(locale, 'queue')
  const { cases, by, next, isPartial } = found
  const hrefOf = (more: Record<string, string>) =>
    `/${locale}/desk/found?${new URLSearchParams({ attempt, ...more })}`
  return (
    <>
      <BackLink href={`/${locale}/desk`} label={translatorFor(locale, 'desk')('backToQueue')} />
      <PageHeader title={t('found.title')} lead={t(`found.${by}`, { typed })} />
      {cases.length > 0 ? (
        <QueueTable {...{ locale, cases, zone }} sort="received-last" caption={t('found.caption')} />
      ) : (
        <EmptyState title={t('found.none')}>{isPartial ? <p>{t('partial.text')}</p> : null}</EmptyState>
      )}
      {by === 'whole' ? (
        <p className="mt-5">
          <a href={hrefOf({ by: 'words' })}>{t('found.alsoWords')}</a>
        </p>
      ) : null}
      <Pagination
        label={t('pages.label')}
        next={
          next
            ? {
                href: hrefOf({ before: next, ...(by === 'words' ? { by } : {}) }),
                label: t(isPartial ? 'pages.further' : 'pages.next'),
              }
            : undefined
        }
      />
    </>
  )
}
