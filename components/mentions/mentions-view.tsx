import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type Mention = {
  noteId: string
  reference: string
  kind: Kind
  author: string
  at: string
  seen: boolean
}

type MentionsViewProps = { locale: Locale; zone: string; mentions: readonly Mention[]; done: boolean }

/** The notes that name whoever looks, each a way to its case, until it is marked as seen. */
export function MentionsView({ locale, zone, mentions, done }: MentionsViewProps) {
  const t = translatorFor(locale, 'mentions')
  const fresh = mentions.filter(({ seen }) => !seen)
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        aside={fresh.length > 1 ? <See locale={locale} label={t('seeAll')} /> : undefined}
      />
      <div className="max-w-column space-y-4">
        {done ? (
          <Notice
            tone="success"
            title={t('seen')}
            toneWord={messagesOf(locale).site.toneWords.success}
            live
          />
        ) : null}
        {mentions.length === 0 ? (
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        ) : (
          <ul className="divide-y divide-line rounded border border-line bg-surface">
            {mentions.map((mention) => (
              <Line key={mention.noteId} {...{ locale, zone, mention }} />
            ))}
          </ul>
        )}
      </div>
    </>
  )
}

type LineProps = Pick<MentionsViewProps, 'locale' | 'zone'> & { mention: Mention }

function Line({ locale, zone, mention }: LineProps) {
  const t = translatorFor(locale, 'mentions')
  const { noteId, reference, kind, author, at, seen } = mention
  const name = author || translatorFor(locale, 'desk')('formerColleague')
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 p-4">
      <div className="min-w-0">
        <p>
          <a href={`/${locale}/desk/requests/${reference}#story`}>{reference}</a>{' '}
          <span className="text-soft">{translatorFor(locale, 'nouns')(`kinds.${kind}`)}</span>{' '}
          {seen ? null : <Badge tone="info">{t('fresh')}</Badge>}
        </p>
        <p className="text-small text-soft">
          <time dateTime={at}>{t('line', { name, moment: momentText(at, zone, locale) })}</time>
        </p>
      </div>
      {seen ? null : <See locale={locale} note={noteId} label={t('see')} about={t('seeOf', { reference })} />}
    </li>
  )
}

type SeeProps = { locale: Locale; label: string; note?: string; about?: string }

/** One button; without a note it is about all. */
function See({ locale, label, note, about }: SeeProps) {
  return (
    <form method="post" action={`/${locale}/desk/mentions/see`}>
      {note ? <input type="hidden" name="note" value={note} /> : null}
      <Button variant="secondary">
        {about ? (
          <>
            <span aria-hidden>{label}</span>
            <VisuallyHidden>{about}</VisuallyHidden>
          </>
        ) : (
          label
        )}
      </Button>
    </form>
  )
}
