import type { AuditEvent } from '#lib/domain/audit/events.ts'

/** Who looked, knocked, took a copy or is to be told: part of the trail, but nothing of the case is another for it. */
export const LOOKS: readonly AuditEvent[] = [
  'request-viewed',
  'file-download-started',
  'file-download-ended',
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

/** What the story of a case leaves out: looks, but not the copies that were taken of a file to its end (SR-124). */
export const NOT_TOLD: readonly AuditEvent[] = LOOKS.filter((event) => event !== 'file-download-ended')

/** Whether an event left its case as it was. */
export function isLook(event: AuditEvent): boolean {
  return LOOKS.includes(event)
}
