import { CheckboxGroup } from '#components/forms/choice-group.tsx'
import { MentionSuggestions } from '#components/mentions/mention-suggestions.tsx'
import { typedList } from '#components/requests/typed.ts'
import { BodyField, VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { Details } from '#components/ui/details.tsx'
import { translatorFor } from '#lib/i18n/translator.ts'

/** A note for staff, on the page of the case, and whom it is to tell. */
export function NoteForm({ locale, file, again }: VerbProps) {
  const t = translatorFor(locale, 'casefile')
  const words = translatorFor(locale, 'mentions')
  const action = `/${locale}/desk/requests/${file.reference}/note`
  const chosen = typedList(again?.values ?? {}, 'mentions')
  const isWrong = again?.problems.some(({ field }) => field === 'mentions')
  return (
    <VerbForm
      {...{ locale, file, again, action }}
      verb="note"
      submitLabel={t('notes.submit')}
      submitVariant="secondary"
    >
      <MentionSuggestions names={file.mentionable.map(({ name }) => name)} label={words('suggestions')}>
        <BodyField locale={locale} again={again} label={t('notes.label')} hint={t('notes.hint')} rows={3} />
      </MentionSuggestions>
      {file.mentionable.length > 0 ? (
        <Details summary={words('who')} open={isWrong || (chosen ?? []).length > 0}>
          <CheckboxGroup
            name="mentions"
            legend={words('who')}
            hint={words('whoHint')}
            options={file.mentionable.map(({ staffId, name }) => ({ value: staffId, label: name }))}
            values={chosen}
          />
        </Details>
      ) : null}
    </VerbForm>
  )
}
