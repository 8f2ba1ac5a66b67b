export const ROLES = ['administrator', 'handler', 'reader'] as const
export type Role = (typeof ROLES)[number]

/** Who may do what at the desk. The whole of staff authority is this table (SR-103). */
export const PERMISSIONS = {
  'view-queue': ['administrator', 'handler', 'reader'],
  'view-request': ['administrator', 'handler', 'reader'],
  'view-outbox': ['administrator', 'handler', 'reader'],
  'assign-request': ['administrator', 'handler'],
  'ask-requester': ['administrator', 'handler'],
  'match-identity': ['administrator', 'handler'],
  'ask-identity': ['administrator', 'handler'],
  'accept-identity': ['administrator', 'handler'],
  'view-identity-file': ['administrator', 'handler'],
  // never the handler of the same case: the command asks (SR-074)
  'override-identity': ['administrator', 'handler'],
  'reply-to-requester': ['administrator', 'handler'],
  'refuse-request': ['administrator', 'handler'],
  'close-request': ['administrator', 'handler'],
  'stop-purposes': ['administrator', 'handler'],
  'add-note': ['administrator', 'handler'],
  'send-mail-again': ['administrator', 'handler'],
  'extend-request': ['administrator', 'handler'],
  'acknowledge-request': ['administrator', 'handler'],
  'record-circumstance': ['administrator', 'handler'],
  'correct-receipt': ['administrator', 'handler'],
  'view-clock-settings': ['administrator', 'handler', 'reader'],
  'manage-clock': ['administrator'],
  'settle-address': ['administrator', 'handler'],
  'hold-record': ['administrator'],
  'manage-staff': ['administrator'],
  'manage-settings': ['administrator'],
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
