import { doorAt } from '#components/files/file-door.ts'
import { FilePicker } from '#components/files/file-picker.tsx'
import { FreshFactorField } from '#components/staff/account-fields.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type LetterFieldsProps = {
  locale: Locale
  file: Pick<CaseFile, 'reference' | 'prepared' | 'answerFileDays'>
  letter: 'reply' | 'close'
  /** Whether files can go with it at all. */
  takesFiles: boolean
  /** Whether the last code is too old for what cannot be taken back. */
  codeAsked: boolean
}

/** What else a letter of staff can hold: files for the person, and a code where it gives data out or erases. */
export function LetterFields({ locale, file, letter, takesFiles, codeAsked }: LetterFieldsProps) {
  const { site, files } = messagesOf(locale)
  const { list, ready, uploading, lost, again, remove } = files
  const { label, wait } = files.answer
  const hint = translatorFor(locale, 'files')('answer.hint', { days: file.answerFileDays })
  return (
    <>
      {takesFiles ? (
        <FilePicker
          locale={locale}
          door={doorAt(`/${locale}/desk/requests/${file.reference}/${letter}/files`)}
          words={{ label, hint, wait, list, ready, uploading, lost, again, remove, optional: site.optional }}
          waiting={file.prepared.map(({ id, name, size }) => ({ id, name: name ?? '', size }))}
        />
      ) : null}
      <FreshFactorField locale={locale} asked={codeAsked} />
    </>
  )
}
