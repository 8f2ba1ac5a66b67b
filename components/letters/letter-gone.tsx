import { typedText } from '#components/requests/typed.ts'
import type { Again } from '#components/requests/verbs/verb-form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type LetterGoneProps = { locale: Locale; reference: string; again: Again }

/** A letter that went or was dropped while somebody looked at it. */
export function LetterGone({ locale, reference, again }: LetterGoneProps) {
  const t = translatorFor(locale, 'letters')
  return (
    <>
      <PageHeader
        caption={translatorFor(locale, 'casefile')('caption', { reference })}
        title={t('page.gone')}
      />
      <NotTaken {...{ locale, again }} title={t('page.goneText')} />
    </>
  )
}

type NotTakenProps = { locale: Locale; title: string; again: Again }

/** Why nothing came of a decision whose form is not there any more; what was typed must not be lost with it. */
export function NotTaken({ locale, title, again }: NotTakenProps) {
  const values = again?.values ?? {}
  const typed = typedText(values, 'comment') || typedText(values, 'body')
  const { warning } = messagesOf(locale).site.toneWords
  return (
    <Notice tone="warning" title={title} toneWord={warning}>
      {typed ? (
        <>
          <p>{translatorFor(locale, 'letters')('page.typed')}</p>
          <p className="rounded bg-surface p-3 whitespace-pre-wrap">{typed}</p>
        </>
      ) : null}
    </Notice>
  )
}
