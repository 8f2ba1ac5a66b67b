import { FileLine } from '#components/files/file-line.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { fileSize } from '#lib/i18n/file-size.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type GivenFilesProps = { locale: Locale; files: readonly { id: string; name: string; size: number }[] }

/** Files that go with a request once it is sent. */
export function GivenFiles({ locale, files }: GivenFilesProps) {
  return (
    <ul aria-label={translatorFor(locale, 'files')('list')}>
      {files.map(({ id, name, size }) => (
        <FileLine key={id} name={name} size={fileSize(size, locale)} />
      ))}
    </ul>
  )
}
