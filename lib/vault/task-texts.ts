import type { TaskLinkRow, TaskRow } from '#db/queries/tasks.ts'
import type { HandedTo } from '#lib/domain/tasks/task.ts'
import type { Keys } from '#lib/platform/keys.ts'
import type { Vault } from '#lib/vault/request-vault.ts'

/** What a task is, in words of staff; null where its system and its kind say it. */
export function openTaskTitle(vault: Vault, row: Pick<TaskRow, 'id' | 'sealedTitle'>): string | null {
  return row.sealedTitle ? vault.open('tasks.sealed_title', row.id, row.sealedTitle) : null
}

export function sealTaskTitle(vault: Vault, id: string, title: string): string {
  return vault.seal('tasks.sealed_title', id, title)
}

/** How it was done, or why it does not apply. */
export function openTaskNote(vault: Vault, row: Pick<TaskRow, 'id' | 'sealedNote'>): string | null {
  return row.sealedNote ? vault.open('tasks.sealed_note', row.id, row.sealedNote) : null
}

export function sealTaskNote(vault: Vault, id: string, note: string): string {
  return vault.seal('tasks.sealed_note', id, note)
}

/** Whom a link was made for and what it shows, under the request's key. */
export function openHandedTo(vault: Vault, row: Pick<TaskLinkRow, 'id' | 'sealedRecipient'>): HandedTo {
  return JSON.parse(vault.open('task_links.sealed_recipient', row.id, row.sealedRecipient))
}

export function sealHandedTo(vault: Vault, id: string, to: HandedTo): string {
  return vault.seal('task_links.sealed_recipient', id, JSON.stringify(to))
}

/** The token of a task's link: derived like those of other links, so that no row and no queued mail holds it (SR-052). */
export function taskLinkToken(keys: Keys, linkId: string): string {
  return keys.deriveToken('task-link', linkId)
}
