import type { ReactNode } from 'react'
import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import type { Again } from '#components/requests/verbs/verb-form.tsx'
import type { ButtonVariant } from '#components/ui/button-look.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { ShownTask } from '#lib/domain/tasks/task.ts'
import { messagesOf } from '#lib/i18n/translator.ts'

/** What every form about one task needs. */
export type TaskFormProps = { locale: Locale; reference: string; task: ShownTask; again: Again }

type Props = TaskFormProps & {
  /** The address below the task's. */
  door: string
  submitLabel: string
  submitVariant?: ButtonVariant
  multipart?: boolean
  children?: ReactNode
}

/** A form about one task: it carries the version that this page shows. */
export function TaskForm({ locale, reference, task, again, door, children, ...form }: Props) {
  return (
    <PostForm
      {...form}
      action={`/${locale}/desk/requests/${reference}/tasks/${task.id}/${door}`}
      locale={locale}
      words={messagesOf(locale).site.form}
      problems={again?.problems}
      summary={again?.summary}
    >
      <Hidden name="version" value={String(task.version)} answer />
      {children}
    </PostForm>
  )
}
