import { StoryLine } from '#components/requests/file/story-line.tsx'
import { typedText } from '#components/requests/typed.ts'
import type { Again } from '#components/requests/verbs/verb-form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type MeanwhileProps = { locale: Locale; zone: string; file: CaseFile; again: Again }

/** More than this is read on the page of the case. */
const SHOWN = 6

/**
 * What colleagues or the person did while one wrote: a form that was refused for an older version comes back with what
 * was typed, beside what came in between, on the version of now.
 */
export function Meanwhile({ locale, zone, file, again }: MeanwhileProps) {
  const seen = Number(typedText(again?.values ?? {}, 'version'))
  // every change raises the version and is an entry of the story
  const since = file.story.isNewest && seen > 0 ? Math.max(0, file.version - seen) : 0
  if (since === 0) return null
  const t = translatorFor(locale, 'story')
  return (
    <Notice tone="warning" title={t('meanwhile.title')} toneWord={messagesOf(locale).site.toneWords.warning}>
      <p>{t('meanwhile.text')}</p>
      <ol className="ms-2.5 space-y-2.5">
        {file.story.entries.slice(-Math.min(since, SHOWN)).map((entry) => (
          <StoryLine
            key={entry.text?.id ?? String(entry.event?.sequence)}
            {...{ locale, zone, entry }}
            reference={file.reference}
          />
        ))}
      </ol>
    </Notice>
  )
}
