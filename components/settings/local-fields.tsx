import { TextField } from '#components/forms/field.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { LANGUAGES, LOCALES, type Locale } from '#lib/domain/locales.ts'
import type { LocalText } from '#lib/domain/operator/local-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type LocalFieldsProps = {
  locale: Locale
  /** The fields are called after it: `name.en`, `name.zh-CN`. */
  name: string
  label: string
  hint?: string
  value: LocalText
  lines?: boolean
}

/** One text in every language, each in a field of its own. */
export function LocalFields({ locale, name, label, hint, value, lines }: LocalFieldsProps) {
  const t = translatorFor(locale, 'settings')
  const Field = lines ? TextArea : TextField
  return LOCALES.map((language) => (
    <Field
      key={language}
      name={`${name}.${language}`}
      label={t('in', { field: label, language: LANGUAGES[language].name })}
      hint={hint}
      value={value[language] ?? ''}
    />
  ))
}
