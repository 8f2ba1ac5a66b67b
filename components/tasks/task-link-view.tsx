import { doorAt } from '#components/files/file-door.ts'
import { FilePicker } from '#components/files/file-picker.tsx'
import { pickerWords } from '#components/files/picker-words.ts'
import { PostForm } from '#components/forms/post-form.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { typedText } from '#components/requests/typed.ts'
import type { Again } from '#components/requests/verbs/verb-form.tsx'
import { Card } from '#components/ui/card.tsx'
import { type Definition, DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { textIn } from '#lib/domain/operator/local-text.ts'
import { TASK_NOTE_MAX } from '#lib/domain/tasks/forms.ts'
import type { TaskLinkView } from '#lib/domain/tasks/link-view.ts'
import { dayText, momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type TaskLinkPageProps = { locale: Locale; zone: string; operator: string; view: TaskLinkView; again: Again }

/** One task, for somebody without an account: what to do, and the form that takes files, a note and the report. */
export function TaskLinkPage({ locale, zone, operator, view, again }: TaskLinkPageProps) {
  const t = translatorFor(locale, 'task-link')
  const { site } = messagesOf(locale)
  const own = { label: t('files'), hint: t('filesHint'), wait: t('wait') }
  return (
    <PostForm
      action={`/${locale}/task/send`}
      locale={locale}
      words={site.form}
      problems={again?.problems}
      summary={again?.summary}
      submitLabel={t('submit')}
      multipart
    >
      <PageHeader title={t('title')} lead={t('lead', { operator })} />
      <Card>
        <DefinitionGrid items={factsOf({ locale, zone, view })} />
      </Card>
      <Card title={t('instructions')}>
        <p className="wrap-anywhere whitespace-pre-line">{view.instructions}</p>
      </Card>
      <FilePicker
        locale={locale}
        words={pickerWords(locale, own)}
        door={doorAt(`/${locale}/task/files`)}
        waiting={view.files}
      />
      <TextArea
        name="note"
        label={t('note')}
        hint={t('noteHint')}
        optionalWord={site.optional}
        rows={5}
        value={typedText(again?.values ?? {}, 'note')}
        count={{ max: TASK_NOTE_MAX, words: site.count }}
      />
    </PostForm>
  )
}

function factsOf({ locale, zone, view }: Pick<TaskLinkPageProps, 'locale' | 'zone' | 'view'>): Definition[] {
  const t = translatorFor(locale, 'task-link')
  const facts = {
    reference: view.reference,
    task: view.title ?? translatorFor(locale, 'tasks')(`work.${view.what}`),
    system: view.system ? textIn(view.system, locale) : null,
    name: view.person.name,
    email: view.person.email,
    dueOn: view.dueOn ? dayText(view.dueOn, locale) : null,
    expiresAt: momentText(view.expiresAt, zone, locale),
  }
  return (Object.keys(facts) as (keyof typeof facts)[]).flatMap((key) => {
    const description = facts[key]
    return description ? [{ key, term: t(`facts.${key}`), description }] : []
  })
}

/** What is left to say: that it is done, or that the link does not work, whatever the reason. */
export function TaskLinkEnd({ locale, as }: { locale: Locale; as: 'done' | 'gone' }) {
  const t = translatorFor(locale, 'task-link')
  return <PageHeader title={t(`${as}Title`)} lead={t(`${as}Text`)} />
}
