import { TextArea } from '#components/forms/text-area.tsx'
import { type Typed, typedText } from '#components/requests/typed.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { LONG_TEXT_MAX } from '#lib/domain/requests/intake.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** Room for what no question asked. */
export function RemarksField({ locale, values }: { locale: Locale; values: Typed }) {
  const t = translatorFor(locale, 'request')
  const { optional, count } = messagesOf(locale).site
  return (
    <TextArea
      name="remarks"
      label={t('otherRemarks')}
      hint={t('remarksHint')}
      optionalWord={optional}
      value={typedText(values, 'remarks')}
      count={{ max: LONG_TEXT_MAX, words: count }}
      rows={3}
    />
  )
}
