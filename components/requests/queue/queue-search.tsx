import { TextField } from '#components/forms/field.tsx'
import type { FieldProblem } from '#components/forms/field-problem.ts'
import { PostForm } from '#components/forms/post-form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type QueueSearchProps = {
  locale: Locale
  typed: string | undefined
  problems: readonly FieldProblem[]
  summary: string | null
}

/** Finds by reference or mailbox. Posted, because an address of a person must not stand in a page's address. */
export function QueueSearch({ locale, typed, problems, summary }: QueueSearchProps) {
  const t = translatorFor(locale, 'desk')
  return (
    <search aria-label={t('search.label')} className="mb-5 block max-w-column print:hidden">
      <PostForm
        action={`/${locale}/desk/search`}
        form="desk-search"
        locale={locale}
        problems={problems}
        summary={summary}
        words={messagesOf(locale).site.form}
      >
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-72">
            <TextField
              name="search"
              label={t('search.field')}
              value={typed}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              dir="ltr"
            />
          </div>
          <SubmitButton variant="secondary">{t('search.submit')}</SubmitButton>
        </div>
      </PostForm>
    </search>
  )
}
