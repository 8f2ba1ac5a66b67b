import { Select, TextField } from '#components/forms/field.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { typedText } from '#components/requests/typed.ts'
import type { Again } from '#components/requests/verbs/verb-form.tsx'
import { AssigneeFields, type Colleagues } from '#components/tasks/assignee-fields.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { offered } from '#lib/domain/operator/catalogue.ts'
import { textIn } from '#lib/domain/operator/local-text.ts'
import type { CaseTasks } from '#lib/domain/tasks/task.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type AddTaskFormProps = {
  locale: Locale
  tasks: CaseTasks
  again: Again
  colleagues: Colleagues
  /** Who looks: a task of one's own is the likeliest. */
  me: string | null
}

/** A task in words of one's own. */
export function AddTaskForm({ locale, tasks, again, colleagues, me }: AddTaskFormProps) {
  const t = translatorFor(locale, 'tasks')
  const values = again?.values ?? {}
  const collect = tasks.milestones.find(({ milestone }) => milestone === 'collect')
  return (
    <div className="max-w-column">
      <BackLink href={`/${locale}/desk/requests/${tasks.reference}#tasks`} label={t('backToCase')} />
      <PostForm
        action={`/${locale}/desk/requests/${tasks.reference}/tasks/add/send`}
        locale={locale}
        words={messagesOf(locale).site.form}
        problems={again?.problems}
        summary={again?.summary}
        submitLabel={t('addForm.submit')}
      >
        <PageHeader caption={tasks.reference} title={t('pages.add')} />
        <TextField
          name="title"
          label={t('addForm.title')}
          hint={t('addForm.titleHint')}
          value={typedText(values, 'title')}
        />
        <Select
          name="system"
          label={t('addForm.system')}
          emptyLabel={t('anywhere')}
          options={offered(tasks.systems).map(({ id, name }) => ({ value: id, label: textIn(name, locale) }))}
          value={typedText(values, 'system')}
          width="half"
        />
        <AssigneeFields {...{ locale, colleagues, values }} assignee={me} dueOn={collect?.dueOn ?? null} />
      </PostForm>
    </div>
  )
}
