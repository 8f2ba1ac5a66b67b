import { Select, TextField } from '#components/forms/field.tsx'
import { type Typed, typedText } from '#components/requests/typed.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

export type Colleagues = readonly { staffId: string; name: string }[]

type AssigneeFieldsProps = {
  locale: Locale
  colleagues: Colleagues
  values: Typed
  assignee: string | null
  dueOn: string | null
}

/** Who does a task and by when. */
export function AssigneeFields({ locale, colleagues, values, assignee, dueOn }: AssigneeFieldsProps) {
  const t = translatorFor(locale, 'tasks')
  return (
    <>
      <Select
        name="assignee"
        label={t('change.assignee')}
        emptyLabel={t('nobody')}
        options={colleagues.map(({ staffId, name }) => ({ value: staffId, label: name }))}
        value={typedText(values, 'assignee') ?? assignee ?? ''}
        width="half"
      />
      <TextField
        name="dueOn"
        type="date"
        label={t('change.dueOn')}
        hint={t('change.dueOnHint')}
        optionalWord={messagesOf(locale).site.optional}
        value={typedText(values, 'dueOn') ?? dueOn ?? ''}
        width="short"
      />
    </>
  )
}
