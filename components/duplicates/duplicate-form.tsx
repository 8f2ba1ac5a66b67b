import { Checkbox } from '#components/forms/checkbox.tsx'
import { TextField } from '#components/forms/field.tsx'
import { typedText } from '#components/requests/typed.ts'
import { VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { OpenTasksField } from '#components/tasks/open-tasks-field.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { translatorFor } from '#lib/i18n/translator.ts'

type DuplicateProps = VerbProps & {
  /** The reference that the address proposes. */
  other: string | undefined
  openTasks: number
}

/** Which case goes on for this one too, and why it closes with open tasks. */
export function DuplicateForm({ locale, file, again, other, openTasks }: DuplicateProps) {
  const t = translatorFor(locale, 'casefile')
  const typed = again?.values ?? {}
  return (
    <VerbForm
      {...{ locale, file, again }}
      verb="close-as-duplicate"
      action={`/${locale}/desk/requests/${file.reference}/close-as-duplicate/send`}
      submitLabel={t('close-as-duplicate.submit')}
    >
      <PageHeader
        caption={t('caption', { reference: file.reference })}
        title={t('close-as-duplicate.title')}
        lead={t('close-as-duplicate.lead')}
      />
      <TextField
        name="of"
        label={t('close-as-duplicate.of')}
        hint={t('close-as-duplicate.ofHint')}
        value={typedText(typed, 'of') ?? other ?? ''}
        width="short"
      />
      <Checkbox
        name="lookedTwice"
        label={t('close-as-duplicate.lookedTwice')}
        hint={t('close-as-duplicate.lookedTwiceHint')}
        checked={typedText(typed, 'lookedTwice') === 'yes'}
      />
      <OpenTasksField {...{ locale, again, reference: file.reference, count: openTasks }} />
    </VerbForm>
  )
}
