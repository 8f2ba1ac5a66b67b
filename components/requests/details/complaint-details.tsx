import { DraftFilesField } from '#components/files/draft-files-field.tsx'
import { limitsText } from '#components/files/limits-text.ts'
import { TextArea } from '#components/forms/text-area.tsx'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import { typedText } from '#components/requests/typed.ts'
import { LONG_TEXT_MAX } from '#lib/domain/requests/intake.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** What happened. */
export function ComplaintDetails({ locale, values, files, fileLimits }: QuestionProps) {
  const t = translatorFor(locale, 'request')
  const f = translatorFor(locale, 'files')
  return (
    <>
      <TextArea
        name="whatHappened"
        label={t('details.complaint')}
        hint={t('complaint.hint')}
        value={typedText(values, 'whatHappened')}
        count={{ max: LONG_TEXT_MAX, words: messagesOf(locale).site.count }}
        rows={9}
        asHeading
      />
      <DraftFilesField
        {...{ locale, files, fileLimits, givenFor: { kind: 'complaint', itemMark: null } }}
        label={f('label')}
        hint={limitsText(f('draft.complaintHint'), fileLimits, locale)}
      />
    </>
  )
}
