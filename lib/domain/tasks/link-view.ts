import type { LocalText } from '#lib/domain/operator/local-text.ts'
import type { TaskWork } from '#lib/domain/tasks/plan.ts'

/** What the holder of a link sees: one task, and of the person what staff ticked. */
export type TaskLinkView = {
  reference: string
  what: TaskWork
  system: LocalText | null
  title: string | null
  dueOn: string | null
  instructions: string
  person: { name: string | null; email: string | null }
  /** Instant. */
  expiresAt: string
  /** Their own files, and nobody else's. */
  files: readonly { id: string; name: string; size: number }[]
}
