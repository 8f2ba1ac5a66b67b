import { DeskFiles } from '#components/files/desk-files.tsx'
import { OriginalText } from '#components/letters/original-text.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Card } from '#components/ui/card.tsx'
import { MessageBubble } from '#components/ui/message-bubble.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile, CaseText } from '#lib/domain/requests/case-file.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type LettersProps = { locale: Locale; zone: string; letters: readonly CaseText[]; reference: string }

/** The correspondence as the desk sees it, oldest first, or its notes. */
export function Letters({ locale, zone, letters, reference }: LettersProps) {
  if (letters.length === 0) return null
  return (
    <div className="space-y-3">
      {letters.map((letter) => (
        <Letter key={letter.id} {...{ locale, zone, letter, reference }} />
      ))}
    </div>
  )
}

/** The whole correspondence of a case, or that there is none yet. */
export function LettersCard({ locale, zone, file }: { locale: Locale; zone: string; file: CaseFile }) {
  const t = translatorFor(locale, 'casefile')
  return (
    <Card title={t('messages.title')}>
      {file.correspondence.length === 0 ? <p className="text-soft">{t('messages.empty')}</p> : null}
      <Letters {...{ locale, zone }} letters={file.correspondence} reference={file.reference} />
    </Card>
  )
}

type LetterProps = { locale: Locale; zone: string; letter: CaseText; reference: string }

function Letter({ locale, zone, letter, reference }: LetterProps) {
  const t = translatorFor(locale, 'casefile')
  const { kind, author, at, body, files } = letter
  const name = author === '' ? translatorFor(locale, 'desk')('formerColleague') : author
  const isNote = kind === 'note'
  return (
    <MessageBubble
      author={name === null ? t('messages.requester') : isNote ? name : t('messages.staff', { name })}
      when={momentText(at, zone, locale)}
      dateTime={at}
      text={body}
      side={isNote ? 'note' : author === null ? 'other' : 'own'}
      badge={
        isNote || kind === 'message' ? undefined : (
          <Badge tone={kind === 'answer' ? 'success' : 'neutral'}>{t(`messages.kinds.${kind}`)}</Badge>
        )
      }
    >
      <OriginalText locale={locale} text={letter.original} />
      {files.length > 0 ? (
        <DeskFiles {...{ locale, zone, files }} base={`/${locale}/desk/requests/${reference}/files`} />
      ) : null}
    </MessageBubble>
  )
}
