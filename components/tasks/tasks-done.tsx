import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

const DONE: Record<string, 'planTaken' | 'added'> = { 'plan-taken': 'planTaken', 'task-added': 'added' }

/** What was just done to the tasks of a case, from the address. */
export function TasksDone({ locale, done }: { locale: Locale; done: string | undefined }) {
  const said = DONE[done ?? '']
  if (!said) return null
  const title = translatorFor(locale, 'tasks')(said)
  return <Notice tone="success" title={title} toneWord={messagesOf(locale).site.toneWords.success} live />
}
