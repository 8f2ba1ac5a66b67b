import { BodyField, VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { translatorFor } from '#lib/i18n/translator.ts'

/** A note for staff, on the page of the case. */
export function NoteForm({ locale, file, again }: VerbProps) {
  const t = translatorFor(locale, 'casefile')
  const action = `/${locale}/desk/requests/${file.reference}/note`
  return (
    <VerbForm
      {...{ locale, file, again, action }}
      verb="note"
      submitLabel={t('notes.submit')}
      submitVariant="secondary"
    >
      <BodyField locale={locale} again={again} label={t('notes.label')} hint={t('notes.hint')} rows={3} />
    </VerbForm>
  )
}
