import { Badge } from '#components/ui/badge.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { ShownTask } from '#lib/domain/tasks/task.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const TONES = { open: 'info', done: 'success', 'not-applicable': 'neutral' } as const

/** How a task stands; one past its day says so first. */
export function TaskState({ locale, task }: { locale: Locale; task: Pick<ShownTask, 'state' | 'isLate'> }) {
  const t = translatorFor(locale, 'tasks')
  if (task.isLate) return <Badge tone="danger">{t('late')}</Badge>
  return <Badge tone={TONES[task.state]}>{t(`states.${task.state}`)}</Badge>
}
