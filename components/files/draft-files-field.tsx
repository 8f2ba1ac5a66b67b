import { FilePicker } from '#components/files/file-picker.tsx'
import { limitsText } from '#components/files/limits-text.ts'
import { pickerWords } from '#components/files/picker-words.ts'
import { Details } from '#components/ui/details.tsx'
import type { DraftFile } from '#lib/domain/files/draft-files.ts'
import { type GivenFor, takesFiles } from '#lib/domain/files/draft-files.ts'
import type { FileLimits } from '#lib/domain/files/limits.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type FieldProps = {
  locale: Locale
  files: readonly DraftFile[]
  /** What may be handed in. */
  fileLimits: FileLimits
  givenFor: GivenFor
  /** The field's name in the form, as a browser without scripts posts it. */
  field?: string
  label: string
  hint: string
}

/** Files given with a request that is still being filled in; each waits with the draft as soon as it arrived. */
export function DraftFilesField(props: FieldProps) {
  const { locale, files, fileLimits, givenFor, field = 'files', label, hint } = props
  const { kind, itemMark } = givenFor
  const its = files.filter((file) => file.kind === kind && file.itemMark === itemMark)
  return (
    <FilePicker
      locale={locale}
      words={pickerWords(locale, { label, hint, wait: translatorFor(locale, 'files')('draft.wait') })}
      door={{
        field,
        add: `/${locale}/request/files/add`,
        about: itemMark === null ? { kind } : { kind, mark: itemMark },
        remove: { name: 'removeFile' },
        megabytes: fileLimits.megabytes,
      }}
      waiting={its.map(({ id, name, size }) => ({ id, name, size }))}
    />
  )
}

type MoreProps = Pick<FieldProps, 'locale' | 'files' | 'fileLimits'> & {
  kind: GivenFor['kind']
  faulty: readonly string[]
}

/** Room for files where few people need it: folded up, unless there is one or something is wrong with one. */
export function MoreFiles({ locale, files, fileLimits, kind, faulty }: MoreProps) {
  const t = translatorFor(locale, 'files')
  if (!takesFiles(kind)) return null
  const given = { kind, itemMark: null }
  const open = faulty.some((field) => field.startsWith('files'))
  return (
    <Details summary={t('draft.more')} open={open || files.some((file) => file.kind === kind)}>
      <DraftFilesField
        {...{ locale, files, fileLimits, givenFor: given }}
        label={t('label')}
        hint={limitsText(t('draft.moreHint'), fileLimits, locale)}
      />
    </Details>
  )
}
