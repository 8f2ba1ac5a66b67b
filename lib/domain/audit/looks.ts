import type { AuditEvent } from '#lib/domain/audit/events.ts'

/** Who looked, knocked, took a copy or is to be told: part of the trail, but nothing of the case is another for it. */
export const LOOKS: readonly AuditEvent[] = [
  'request-viewed',
  'file-download-started',
  'file-download-ended',
  'task-viewed',
  'identity-file-opened',
  'requester-signed-in',
  'requester-sessions-ended',
  'requester-sign-in-failed',
  'open-link-asked',
  'my-requests-asked',
  'second-proof-shown',
  'second-proof-failed',
  'proof-code-asked',
  'colleagues-mentioned',
  'request-watched',
  'request-unwatched',
]

/** Looks that are told all the same: copies that were taken of a file to its end (SR-124), and looks from outside. */
const TOLD: readonly AuditEvent[] = ['file-download-ended', 'task-viewed']

/** What the story of a case leaves out. */
export const NOT_TOLD: readonly AuditEvent[] = LOOKS.filter((event) => !TOLD.includes(event))

/** Whether an event left its case as it was. */
export function isLook(event: AuditEvent): boolean {
  return LOOKS.includes(event)
}
