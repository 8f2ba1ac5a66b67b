import { CheckboxGroup } from '#components/forms/choice-group.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { typedList } from '#components/requests/typed.ts'
import type { Again } from '#components/requests/verbs/verb-form.tsx'
import { taskName } from '#components/tasks/task-words.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import { canOpen } from '#lib/domain/files/scan.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseTasks } from '#lib/domain/tasks/task.ts'
import { fileSize } from '#lib/i18n/file-size.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type PackageViewProps = { locale: Locale; tasks: CaseTasks; again: Again; isBuilt: boolean }

/** Which of the collected files go into the answer, as one package. */
export function PackageView({ locale, tasks, again, isBuilt }: PackageViewProps) {
  const t = translatorFor(locale, 'answer-package')
  const { site } = messagesOf(locale)
  const { reference } = tasks
  const base = `/${locale}/desk/requests/${reference}`
  const options = optionsOf({ locale, tasks })
  const letter = tasks.status === 'closed' ? 'reply' : 'close'
  const header = <PageHeader caption={reference} title={t('title')} lead={t('lead')} />
  return (
    <div className="max-w-column space-y-5">
      <BackLink href={`${base}#tasks`} label={translatorFor(locale, 'tasks')('backToCase')} />
      {isBuilt ? (
        <Notice tone="success" title={t('built')} toneWord={site.toneWords.success} live>
          <p>{t('builtText')}</p>
          <p>
            <ButtonLink href={`${base}/${letter}`}>{t('toLetter')}</ButtonLink>
          </p>
        </Notice>
      ) : null}
      {options.length === 0 ? (
        <>
          {header}
          <EmptyState title={t('emptyTitle')}>
            <p>{t('emptyText')}</p>
          </EmptyState>
        </>
      ) : (
        <PostForm
          action={`${base}/package/send`}
          locale={locale}
          words={site.form}
          problems={again?.problems}
          summary={again?.summary}
          submitLabel={t('submit')}
          submitVariant={isBuilt ? 'secondary' : 'primary'}
        >
          {header}
          <CheckboxGroup
            name="files"
            legend={t('files')}
            hint={t('filesHint')}
            options={options}
            values={again ? typedList(again.values, 'files') : options.map(({ value }) => value)}
          />
        </PostForm>
      )}
    </div>
  )
}

function optionsOf({ locale, tasks }: Pick<PackageViewProps, 'locale' | 'tasks'>) {
  const t = translatorFor(locale, 'answer-package')
  return tasks.tasks.flatMap((task) =>
    task.files
      .filter(({ scan }) => canOpen(scan))
      .map(({ id, name, size }) => ({
        value: id,
        label: name ?? '',
        hint: (
          <>
            {taskName(task, tasks.systems, locale)} · {fileSize(size, locale)} ·{' '}
            <a href={`/${locale}/desk/requests/${tasks.reference}/files/${id}`}>
              {t('look')}
              <VisuallyHidden> {name}</VisuallyHidden>
            </a>
          </>
        ),
      })),
  )
}
