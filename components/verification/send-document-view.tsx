import { PostForm } from '#components/forms/post-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { BlackOut } from '#components/verification/black-out.tsx'
import type { ShownProblems } from '#components/verification/shown-problems.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type SendDocumentProps = {
  locale: Locale
  /** A document is asked for, and not accepted yet. */
  possible: boolean
  /** Days after which the picture is destroyed at the latest. */
  days: number
  /** The most that it may be. */
  megabytes: number
  shown: Omit<ShownProblems, 'form'> | null
}

/** What to black out and what becomes of it come first; then the picture. */
export function SendDocumentView({ locale, possible, days, megabytes, shown }: SendDocumentProps) {
  const t = translatorFor(locale, 'my-identity')
  if (!possible) return <PageHeader title={t('send.title')} lead={t('send.impossible')} />
  const words = messagesOf(locale)['my-identity']
  return (
    <PostForm
      action={`/${locale}/my-request/identity/send`}
      locale={locale}
      words={messagesOf(locale).site.form}
      problems={shown?.problems}
      summary={shown?.summary}
      submitLabel={t('send.submit')}
      multipart
    >
      <PageHeader title={t('send.title')} lead={t('send.lead')} />
      <div className="space-y-2">
        <h2 className="font-title text-heading font-semibold">{t('send.coverTitle')}</h2>
        <ul className="list-disc space-y-1 ps-5">
          {words.send.cover.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <p>{t('send.fate', { days })}</p>
      <BlackOut words={{ ...words.tool, hint: t('tool.hint', { megabytes }) }} />
    </PostForm>
  )
}
