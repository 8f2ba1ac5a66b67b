import { Card } from '#components/ui/card.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type PostCardProps = { locale: Locale; zone: string; file: CaseFile }

/** Whether the person can only be written to on paper. */
export function isByPost({ contact }: Pick<CaseFile, 'contact'>): boolean {
  return contact !== null && contact.email === '' && contact.subject?.relation !== 'agent'
}

/** For somebody without a mailbox: every letter, to print. */
export function PostCard({ locale, zone, file }: PostCardProps) {
  if (!isByPost(file)) return null
  const t = translatorFor(locale, 'intake')
  const kinds = translatorFor(locale, 'casefile')
  const path = `/${locale}/desk/requests/${file.reference}/paper`
  const letters = file.correspondence.filter(({ author }) => author !== null)
  return (
    <Card title={t('noMailbox.card')}>
      <ul className="space-y-1">
        <li>
          <a href={path}>{t('noMailbox.receipt')}</a>
        </li>
        {letters.map(({ id, kind, at }) => (
          <li key={id}>
            <a href={`${path}?letter=${id}`}>
              {t('noMailbox.letter', {
                kind: kind === 'note' ? '' : kinds(`messages.kinds.${kind}`),
                moment: momentText(at, zone, locale),
              })}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
