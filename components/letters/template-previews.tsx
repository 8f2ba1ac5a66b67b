import { Notice } from '#components/ui/notice.tsx'
import { fillIn, type VariableValues, variableFault } from '#lib/domain/letters/variables.ts'
import { LANGUAGES, LOCALES, type Locale } from '#lib/domain/locales.ts'
import type { LocalText } from '#lib/domain/operator/local-text.ts'
import { problemSentence } from '#lib/i18n/problem-sentence.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

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
        <Sample {...{ locale, language, text }} values={samples[language]} />
      </section>
    )
  })
}

type SampleProps = { locale: Locale; language: Locale; text: string; values: VariableValues }

/** The letter, or what keeps it from being one: that is nothing the person would read. */
function Sample({ locale, language, text, values }: SampleProps) {
  const fault = variableFault(text)
  if (fault) {
    const { code, ...params } = fault
    const toneWord = messagesOf(locale).site.toneWords.danger
    return <Notice tone="danger" title={problemSentence(locale, code, params)} toneWord={toneWord} />
  }
  return (
    <>
      <p
        lang={language}
        className="max-w-column rounded border border-line bg-surface p-4 break-words whitespace-pre-wrap"
      >
        {fillIn(text, values)}
      </p>
      <p className="text-small text-soft">{translatorFor(locale, 'templates')('preview.sampleAbout')}</p>
    </>
  )
}
