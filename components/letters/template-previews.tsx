import { fillIn, type VariableValues, variableFault } from '#lib/domain/letters/variables.ts'
import { LANGUAGES, LOCALES, type Locale } from '#lib/domain/locales.ts'
import type { LocalText } from '#lib/domain/operator/local-text.ts'
import { problemSentence } from '#lib/i18n/problem-sentence.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type PreviewsProps = { locale: Locale; body: LocalText; samples: Record<Locale, VariableValues> }

/** The words of a template as a letter to an invented person, in every language it has them. */
export function TemplatePreviews({ locale, body, samples }: PreviewsProps) {
  const t = translatorFor(locale, 'templates')
  return LOCALES.map((language) => {
    const text = (body[language] ?? '').replace(/\r\n?/g, '\n')
    if (!text) return null
    const name = LANGUAGES[language].name
    return (
      <section key={language} className="space-y-2">
        <h2 className="font-semibold">{t('preview.sampleTitle', { language: name })}</h2>
        <p
          lang={language}
          className="max-w-column rounded border border-line bg-surface p-4 break-words whitespace-pre-wrap"
        >
          {asLetter(text, samples[language], locale)}
        </p>
        <p className="text-small text-soft">{t('preview.sampleAbout')}</p>
      </section>
    )
  })
}

/** The letter, or what keeps it from being one. */
function asLetter(text: string, values: VariableValues, locale: Locale): string {
  const fault = variableFault(text)
  if (!fault) return fillIn(text, values)
  const { code, ...params } = fault
  return problemSentence(locale, code, params)
}
