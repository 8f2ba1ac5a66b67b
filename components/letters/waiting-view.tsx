import { letterPath } from '#components/letters/letter-words.ts'
import { LetterHead } from '#components/letters/on-its-way.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { CaseLetter } from '#lib/domain/letters/case-letters.ts'
import { BEING_WRITTEN } from '#lib/domain/letters/lifecycle.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type Lists = Record<'judge' | 'returned' | 'drafts', readonly CaseLetter[]>
type WaitingViewProps = { locale: Locale; zone: string; waiting: Lists }
const LISTS = ['judge', 'returned', 'drafts'] as const

/** What waits for whoever looks: others' letters to decide on, and their own. */
export function WaitingView({ locale, zone, waiting }: WaitingViewProps) {
  const t = translatorFor(locale, 'letters')
  const lists = LISTS.filter((list) => waiting[list].length > 0)
  return (
    <>
      <PageHeader title={t('waiting.title')} lead={t('waiting.lead')} />
      {lists.length === 0 ? (
        <EmptyState title={t('waiting.empty')}>
          <p>{t('waiting.emptyText')}</p>
        </EmptyState>
      ) : null}
      <div className="space-y-5">
        {lists.map((list) => (
          <Card key={list} title={t(`waiting.${list}`)}>
            <ul className="divide-y divide-line">
              {waiting[list].map((letter) => (
                <li key={letter.id} className="space-y-1 py-3 first:pt-0 last:pb-0">
                  <p>
                    <a href={addressOf(locale, letter)} className="font-semibold">
                      {t('waiting.open', { reference: letter.reference, verb: t(`verbs.${letter.verb}`) })}
                    </a>
                  </p>
                  <LetterHead {...{ locale, zone, letter }} />
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </>
  )
}

/** One's own goes on where it is written. */
function addressOf(locale: Locale, letter: CaseLetter): string {
  const { reference, verb, id, isMine, state } = letter
  if (!isMine || !BEING_WRITTEN.includes(state)) return letterPath(locale, letter)
  return `/${locale}/desk/requests/${reference}/${verb}?letter=${encodeURIComponent(id)}`
}
