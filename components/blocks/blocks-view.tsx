import { SettingsBack } from '#components/settings/settings-back.tsx'
import { SortedTable } from '#components/sorting/sorted-table.tsx'
import type { SortedColumn } from '#components/sorting/sorting.ts'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import type { ShownBlock } from '#lib/domain/blocks/blocks.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { dayText, momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type BlocksViewProps = {
  locale: Locale
  path: string
  zone: string
  blocks: readonly ShownBlock[]
  isLifted: boolean
  managesSettings: boolean
}

/** Who is blocked: what of them, why, by whom, which case gave cause; each can be lifted. */
export function BlocksView({ locale, path, zone, blocks, isLifted, managesSettings }: BlocksViewProps) {
  const t = translatorFor(locale, 'blocks')
  const toAside = `/${locale}/desk?state=aside`
  return (
    <>
      <SettingsBack {...{ locale, managesSettings }} />
      <PageHeader title={t('title')} lead={t('lead')} aside={<a href={toAside}>{t('toAside')}</a>} />
      <Stack>
        {isLifted ? (
          <Notice
            tone="success"
            title={t('done')}
            toneWord={messagesOf(locale).site.toneWords.success}
            live
          />
        ) : null}
        {blocks.length === 0 ? (
          <EmptyState title={t('none')}>
            <p>{t('noneText')}</p>
          </EmptyState>
        ) : (
          // each button names the block it lifts
          <form method="post" action={`/${locale}/desk/settings/blocks/lift`}>
            <SortedTable
              {...{ locale, path }}
              name="blocks"
              caption={t('title')}
              captionHidden
              columns={columnsIn(locale, zone)}
              rows={blocks}
              rowKey={({ block }) => block}
            />
          </form>
        )}
      </Stack>
    </>
  )
}

function columnsIn(locale: Locale, zone: string): SortedColumn<ShownBlock>[] {
  const t = translatorFor(locale, 'blocks')
  const day = (at: string) => momentText(at, zone, locale)
  const who = (name: string) => name || translatorFor(locale, 'desk')('formerColleague')
  return [
    { key: 'what', label: t('columns.what'), names: true, by: ({ what }) => t(`things.${what}`) },
    {
      key: 'why',
      label: t('columns.why'),
      by: ({ reason }) => reason,
      cell: ({ reason }) => reason ?? t('gone'),
    },
    {
      key: 'cause',
      label: t('columns.cause'),
      by: ({ reference }) => reference,
      cell: ({ reference }) =>
        reference ? (
          <a href={`/${locale}/desk/requests/${reference}`} className="font-mono whitespace-nowrap">
            {reference}
          </a>
        ) : (
          t('gone')
        ),
    },
    {
      key: 'who',
      label: t('columns.who'),
      by: ({ createdAt }) => createdAt,
      cell: ({ by, createdAt }) => t('by', { who: who(by), day: day(createdAt) }),
    },
    {
      key: 'until',
      label: t('columns.until'),
      by: ({ endsOn, liftedAt }) => liftedAt ?? endsOn,
      cell: ({ endsOn, liftedAt, liftedBy }) =>
        liftedAt ? t('lifted', { who: who(liftedBy ?? ''), day: day(liftedAt) }) : dayText(endsOn, locale),
    },
    { key: 'lift', label: t('columns.lift'), cell: (row) => <Lift {...{ locale, zone, row }} /> },
  ]
}

function Lift({ locale, zone, row }: { locale: Locale; zone: string; row: ShownBlock }) {
  const t = translatorFor(locale, 'blocks')
  const { block, what, createdAt, liftedAt } = row
  if (liftedAt) return '–'
  const of = { what: t(`things.${what}`), day: momentText(createdAt, zone, locale) }
  return (
    <Button variant="secondary" name="block" value={block} aria-label={t('liftOf', of)}>
      {t('lift')}
    </Button>
  )
}
