/** What anyone can ask with the public form, in the law's words (house rule). */
export const ASKED_KINDS = [
  'access',
  'correction',
  'deletion',
  'withdrawal',
  'cancellation',
  'complaint',
] as const
export type AskedKind = (typeof ASKED_KINDS)[number]

/** Every kind of case: what can be asked, and the appeal, which only an answer gives cause for. */
export const KINDS = [...ASKED_KINDS, 'appeal'] as const
export type Kind = (typeof KINDS)[number]

/**
 * Whether a confirmed mailbox is needed before the desk works on it. Withdrawing consent and complaining may
 * not be gated: it must be as easy as consenting was (GDPR Art. 7(3); PIPL Art. 15; Ford, CPPA 2026-03-05).
 */
export const NEEDS_CONFIRMED_EMAIL: Record<Kind, boolean> = {
  access: true,
  correction: true,
  deletion: true,
  withdrawal: false,
  cancellation: true,
  complaint: false,
  appeal: false,
}

/** Whether the public form offers it. */
export function isAskedKind(value: unknown): value is AskedKind {
  return ASKED_KINDS.some((kind) => kind === value)
}

/** Where a kind is asked for, without the language: withdrawing consent is one page, the rest begins the form. */
export function askPath(kind: AskedKind): string {
  return kind === 'withdrawal' ? '/withdraw-consent' : `/request/kind?want=${kind}`
}
