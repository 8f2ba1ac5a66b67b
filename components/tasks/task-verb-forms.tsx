import { CheckboxGroup, RadioGroup } from '#components/forms/choice-group.tsx'
import { EmailField } from '#components/forms/email-field.tsx'
import { Select } from '#components/forms/field.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { typedList, typedText } from '#components/requests/typed.ts'
import { AssigneeFields, type Colleagues } from '#components/tasks/assignee-fields.tsx'
import { TaskForm, type TaskFormProps } from '#components/tasks/task-form.tsx'
import { LANGUAGES, LOCALES } from '#lib/domain/locales.ts'
import { TASK_NOTE_MAX } from '#lib/domain/tasks/forms.ts'
import { TASK_LINK_DAYS, TASK_LINK_LIVES } from '#lib/domain/tasks/link-life.ts'
import { SHOWN_OF_PERSON } from '#lib/domain/tasks/task.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** Who does a task, and when. */
export function ChangeTaskForm(props: TaskFormProps & { colleagues: Colleagues }) {
  const { locale, task, again, colleagues } = props
  return (
    <TaskForm {...props} door="change/send" submitLabel={translatorFor(locale, 'tasks')('change.submit')}>
      <AssigneeFields
        {...{ locale, colleagues, values: again?.values ?? {} }}
        assignee={task.assignee?.id ?? null}
        dueOn={task.dueOn}
      />
    </TaskForm>
  )
}

/** Why a task does not apply. */
export function SkipTaskForm(props: TaskFormProps) {
  const { locale, again } = props
  const t = translatorFor(locale, 'tasks')
  return (
    <TaskForm {...props} door="skip/send" submitLabel={t('skip.submit')}>
      <TextArea
        name="note"
        label={t('skip.note')}
        hint={t('skip.noteHint')}
        rows={4}
        value={typedText(again?.values ?? {}, 'note')}
        count={{ max: TASK_NOTE_MAX, words: messagesOf(locale).site.count }}
      />
    </TaskForm>
  )
}

type HandOutProps = TaskFormProps & {
  /** What could be shown of the person. */
  person: { name: string; email: string } | null
}

/** To whom a task goes by link, for how long, and what they are told. */
export function HandOutForm(props: HandOutProps) {
  const { locale, task, again, person } = props
  const t = translatorFor(locale, 'tasks')
  const values = again?.values ?? {}
  const last = task.link
  return (
    <TaskForm {...props} door="hand-out/send" submitLabel={t('handOut.submit')}>
      <EmailField
        label={t('handOut.email')}
        hint={t('handOut.emailHint')}
        value={typedText(values, 'email') ?? last?.email ?? ''}
        autoComplete="off"
      />
      <TextArea
        name="instructions"
        label={t('handOut.instructions')}
        hint={t('handOut.instructionsHint')}
        rows={5}
        value={typedText(values, 'instructions') ?? last?.instructions ?? ''}
        count={{ max: TASK_NOTE_MAX, words: messagesOf(locale).site.count }}
      />
      {person ? (
        <CheckboxGroup
          name="show"
          legend={t('handOut.show')}
          hint={t('handOut.showHint')}
          options={SHOWN_OF_PERSON.map((value) => ({
            value,
            label: t(`handOut.shown.${value}`, { value: person[value] }),
          }))}
          values={again ? typedList(values, 'show') : (last?.show ?? [])}
        />
      ) : null}
      <RadioGroup
        name="language"
        legend={t('handOut.language')}
        options={LOCALES.map((value) => ({ value, label: LANGUAGES[value].name }))}
        value={typedText(values, 'language') ?? locale}
      />
      <Select
        name="days"
        label={t('handOut.days')}
        options={TASK_LINK_LIVES.map((days) => ({
          value: String(days),
          label: t('handOut.daysValue', { days }),
        }))}
        value={typedText(values, 'days') ?? String(TASK_LINK_DAYS)}
        width="short"
      />
    </TaskForm>
  )
}
