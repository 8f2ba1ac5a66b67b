import type { PickerWords } from '#components/files/file-picker.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf } from '#lib/i18n/translator.ts'

/** What a file picker says; some of it may be the page's own. */
export function pickerWords(
  locale: Locale,
  own: Pick<PickerWords, 'hint'> & Partial<Pick<PickerWords, 'label' | 'wait'>>,
): PickerWords {
  const { files, site } = messagesOf(locale)
  const { label, list, ready, uploading, wait, lost, again, remove } = files
  return {
    ...{ label, list, ready, uploading, wait, lost, again, remove },
    optional: site.optional,
    ...own,
  }
}
