/** Lead: a handler who also assigns, approves and reports for the team. Auditor: reads everything, the trail too, and changes nothing. */
export const ROLES = ['administrator', 'lead', 'handler', 'reader', 'auditor'] as const
export type Role = (typeof ROLES)[number]

/** Who may do what at the desk. The whole of staff authority is this table (SR-103). */
export const PERMISSIONS = {
  'view-queue': ['administrator', 'lead', 'handler', 'reader', 'auditor'],
  'view-request': ['administrator', 'lead', 'handler', 'reader', 'auditor'],
  'view-outbox': ['administrator', 'lead', 'handler', 'reader', 'auditor'],
  'assign-request': ['administrator', 'lead', 'handler'],
  'ask-requester': ['administrator', 'lead', 'handler'],
  'match-identity': ['administrator', 'lead', 'handler'],
  'ask-identity': ['administrator', 'lead', 'handler'],
  'accept-identity': ['administrator', 'lead', 'handler'],
  'view-identity-file': ['administrator', 'lead', 'handler'],
  // never the handler of the same case: the command asks (SR-074)
  'override-identity': ['administrator', 'lead', 'handler'],
  'reply-to-requester': ['administrator', 'lead', 'handler'],
  'refuse-request': ['administrator', 'lead', 'handler'],
  'close-request': ['administrator', 'lead', 'handler'],
  'enter-request': ['administrator', 'lead', 'handler'],
  'close-as-spam': ['administrator', 'lead', 'handler'],
  // by mailbox or phone; a whole domain is for those who manage blocks
  'block-sender': ['administrator', 'lead', 'handler'],
  'manage-blocks': ['administrator', 'lead'],
  'bring-back-request': ['administrator', 'lead', 'handler'],
  'close-as-duplicate': ['administrator', 'lead', 'handler'],
  'link-requests': ['administrator', 'lead', 'handler'],
  'reopen-request': ['administrator', 'lead'],
  // never whoever wrote or changed the letter: the commands ask (SR-082)
  'review-letter': ['administrator', 'lead', 'handler'],
  'approve-release': ['administrator', 'lead', 'handler'],
  'stop-purposes': ['administrator', 'lead', 'handler'],
  'work-on-tasks': ['administrator', 'lead', 'handler'],
  'hand-out-task': ['administrator', 'lead', 'handler'],
  'build-package': ['administrator', 'lead', 'handler'],
  'watch-request': ['administrator', 'lead', 'handler', 'reader'],
  'add-note': ['administrator', 'lead', 'handler'],
  'send-mail-again': ['administrator', 'lead', 'handler'],
  'extend-request': ['administrator', 'lead', 'handler'],
  'acknowledge-request': ['administrator', 'lead', 'handler'],
  'record-circumstance': ['administrator', 'lead', 'handler'],
  'correct-receipt': ['administrator', 'lead', 'handler'],
  'view-reports': ['administrator', 'lead', 'handler', 'reader', 'auditor'],
  // how single colleagues do
  'view-handler-figures': ['administrator', 'lead', 'auditor'],
  'view-audit': ['administrator', 'lead', 'auditor'],
  'export-audit': ['administrator', 'auditor'],
  'make-pack': ['administrator', 'lead', 'auditor'],
  'view-clock-settings': ['administrator', 'lead', 'handler', 'reader', 'auditor'],
  'manage-clock': ['administrator'],
  'settle-address': ['administrator', 'lead', 'handler'],
  // about a colleague; of oneself anybody may say it who sees the case
  'shield-case': ['administrator', 'lead'],
  'hold-record': ['administrator'],
  'manage-staff': ['administrator'],
  'manage-settings': ['administrator'],
  'record-redaction': ['administrator', 'lead', 'handler'],
  'settle-notice': ['administrator', 'lead', 'handler'],
  'manage-templates': ['administrator', 'lead'],
  'tag-request': ['administrator', 'lead', 'handler'],
  'manage-assignment': ['administrator', 'lead'],
  // of oneself everybody may say it
  'manage-absences': ['administrator', 'lead'],
  'manage-tags': ['administrator', 'lead'],
  'keep-view': ['administrator', 'lead', 'handler', 'reader'],
  'keep-team-view': ['administrator', 'lead'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof PERMISSIONS

/**
 * Who acts: a member of staff, the requester of one request, a person without any proof, or the portal itself. Of a
 * request by an agent, `party` tells the person it is for from the agent.
 */
export type Actor =
  | { type: 'staff'; staffId: string; role: Role }
  | { type: 'requester'; requestId: string; party?: 'subject' }
  | { type: 'visitor' }
  | { type: 'system' }

/** Whether a member of staff may do it; nobody else ever may. */
export function may(actor: Actor, permission: Permission): boolean {
  return actor.type === 'staff' && (PERMISSIONS[permission] as readonly Role[]).includes(actor.role)
}

/** Whether a role answers requests; only such a person can be given one. */
export function canHandle(role: Role): boolean {
  return (PERMISSIONS['close-request'] as readonly Role[]).includes(role)
}
