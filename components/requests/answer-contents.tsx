import { CopyButton } from '#components/ui/copy-button.tsx'
import { Details } from '#components/ui/details.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { answerContents } from '#lib/domain/requests/answer-contents.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import type { Item, Occasion } from '#lib/domain/requests/contents/item.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type AnswerContentsProps = {
  locale: Locale
  file: Pick<CaseFile, 'law' | 'kind' | 'locale'>
  occasion: Occasion
  /** None where what stands around it says it. */
  title?: string
}

/** What the law wants this answer or notice to say, with an outline for it in the person's language. */
export function AnswerContents({ locale, file, occasion, title }: AnswerContentsProps) {
  const items = answerContents(file, occasion)
  return (
    <section className="space-y-2">
      {title ? <h2 className="font-semibold">{title}</h2> : null}
      <ul className="list-disc space-y-1 ps-5">
        {items.map((item) => (
          <li key={item.code}>
            {translatorFor(locale, 'answers')(`items.${item.code}`)}{' '}
            <span className="text-small text-soft">({citation(item, locale)})</span>
          </li>
        ))}
      </ul>
      {items.length > 1 ? <Outline locale={locale} language={file.locale} items={items} /> : null}
    </section>
  )
}

/** Where it stands, and how far that binds where it is no law. */
function citation({ source, certainty }: Item, locale: Locale): string {
  const weak = certainty === 'standard' || certainty === 'guideline'
  return weak
    ? `${textIn(source, locale)}, ${translatorFor(locale, 'clock')(`certainty.${certainty}`)}`
    : textIn(source, locale)
}

function Outline({ locale, language, items }: { locale: Locale; language: Locale; items: Item[] }) {
  const t = translatorFor(locale, 'answers')
  const headings = translatorFor(language, 'answers')
  const text = items.map(({ code }) => `${headings(`items.${code}`)}\n`).join('\n')
  return (
    <Details summary={t('outline')}>
      <p className="text-small text-soft">{t('outlineText')}</p>
      <p
        lang={language}
        className="rounded border border-line bg-surface p-3 break-words whitespace-pre-wrap"
      >
        {text.trimEnd()}
      </p>
      <CopyButton text={text} label={t('copy')} copiedLabel={t('copied')} />
    </Details>
  )
}
