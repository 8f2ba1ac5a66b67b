import { TaskForm } from '#components/tasks/task-form.tsx'
import { ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseTasks, ShownTask } from '#lib/domain/tasks/task.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type TaskLinkCardProps = { locale: Locale; zone: string; tasks: CaseTasks; task: ShownTask }

/** To whom a task was handed out by link and how that link stands; or the way to hand it out. */
export function TaskLinkCard({ locale, zone, tasks, task }: TaskLinkCardProps) {
  const t = translatorFor(locale, 'tasks')
  const { link } = task
  const canHandOut = task.state === 'open' && tasks.canChange
  const href = `/${locale}/desk/requests/${tasks.reference}/tasks/${task.id}/hand-out`
  return (
    <Card title={t('link.title')}>
      {link ? (
        <div>
          <p className="wrap-anywhere">{t('link.to', { email: link.email })}</p>
          <p>{t(`link.states.${link.state}`, { moment: momentText(link.expiresAt, zone, locale) })}</p>
          <p className="text-small text-soft">
            {link.usedAt
              ? t('link.used', { moment: momentText(link.usedAt, zone, locale) })
              : t('link.unused')}
          </p>
        </div>
      ) : (
        <p className="text-soft">{t('handOut.lead')}</p>
      )}
      {canHandOut ? (
        <ButtonRow>
          <ButtonLink href={href} variant="secondary">
            {t(link ? 'link.renew' : 'handOut.link')}
          </ButtonLink>
          {link?.state === 'alive' ? (
            <TaskForm
              {...{ locale, reference: tasks.reference, task, again: null }}
              door="end-link"
              submitLabel={t('link.end')}
              submitVariant="quiet"
            />
          ) : null}
        </ButtonRow>
      ) : null}
    </Card>
  )
}
