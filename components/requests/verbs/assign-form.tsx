import { Select } from '#components/forms/field.tsx'
import { typedText } from '#components/requests/typed.ts'
import { VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { assigneeLabel } from '#components/staff/away-line.tsx'
import type { Assignee } from '#lib/domain/staff/absence.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type AssignFormProps = VerbProps & {
  colleagues: readonly Assignee[]
  /** Who looks, so that they find themselves at once. */
  me: string | null
}

/** Who answers this case: oneself first, then the colleagues, or nobody. */
export function AssignForm({ locale, file, again, colleagues, me }: AssignFormProps) {
  const t = translatorFor(locale, 'casefile')
  const action = `/${locale}/desk/requests/${file.reference}/assign`
  const mine = colleagues.filter(({ staffId }) => staffId === me)
  const others = colleagues.filter(({ staffId }) => staffId !== me)
  const options = [
    ...mine.map(({ staffId, name }) => ({ value: staffId, label: t('assign.me', { name }) })),
    ...others.map((one) => ({ value: one.staffId, label: assigneeLabel(one, locale) })),
  ]
  return (
    <VerbForm
      {...{ locale, file, again, action }}
      verb="assign"
      submitLabel={t('assign.submit')}
      submitVariant="secondary"
    >
      <Select
        name="assignee"
        label={t('assign.label')}
        emptyLabel={t('assign.nobody')}
        options={options}
        value={typedText(again?.values ?? {}, 'assignee') ?? file.assignee?.id ?? ''}
      />
    </VerbForm>
  )
}
