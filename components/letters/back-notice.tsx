import { Notice } from '#components/ui/notice.tsx'
import type { LetterFile } from '#lib/domain/letters/case-letters.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { problemSentence } from '#lib/i18n/problem-sentence.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** Why a letter came back: a colleague's comment, or what spoke against it. */
export function BackNotice({ locale, back }: { locale: Locale; back: LetterFile['back'] }) {
  if (!back) return null
  const t = translatorFor(locale, 'letters')
  const { warning } = messagesOf(locale).site.toneWords
  if ('code' in back)
    return (
      <Notice tone="warning" title={t('draft.backProblem')} toneWord={warning}>
        <p>{problemSentence(locale, back.code)}</p>
      </Notice>
    )
  const name = back.by || translatorFor(locale, 'desk')('formerColleague')
  return (
    <Notice tone="warning" title={t('draft.backBy', { name })} toneWord={warning}>
      <p className="whitespace-pre-line">{back.comment}</p>
    </Notice>
  )
}
