import { doorAt } from '#components/files/file-door.ts'
import { FilePicker } from '#components/files/file-picker.tsx'
import { pickerWords } from '#components/files/picker-words.ts'
import { TextArea } from '#components/forms/text-area.tsx'
import { typedText } from '#components/requests/typed.ts'
import { TaskForm, type TaskFormProps } from '#components/tasks/task-form.tsx'
import { TASK_NOTE_MAX } from '#lib/domain/tasks/forms.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** That a task is done: with a note, or with files, which are kept with it as soon as they arrive. */
export function FinishForm(props: TaskFormProps) {
  const { locale, reference, task, again } = props
  const t = translatorFor(locale, 'tasks')
  const { count } = messagesOf(locale).site
  const own = { label: t('finish.files'), hint: t('finish.filesHint'), wait: t('finish.wait') }
  return (
    <TaskForm {...props} door="finish/send" submitLabel={t('finish.submit')} multipart>
      <FilePicker
        locale={locale}
        words={pickerWords(locale, own)}
        door={doorAt(`/${locale}/desk/requests/${reference}/tasks/${task.id}/finish/files`)}
        waiting={task.files.map(({ id, name, size }) => ({ id, name: name ?? '', size }))}
      />
      <TextArea
        name="note"
        label={t('finish.note')}
        hint={t('finish.noteHint')}
        optionalWord={messagesOf(locale).site.optional}
        rows={4}
        value={typedText(again?.values ?? {}, 'note') ?? task.note ?? ''}
        count={{ max: TASK_NOTE_MAX, words: count }}
      />
    </TaskForm>
  )
}
