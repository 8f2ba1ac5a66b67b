/** What a person can ask, in the law's words (house rule). The first six are offered to everyone. */
export const KINDS = ['access', 'correction', 'deletion', 'withdrawal', 'cancellation', 'complaint'] as const
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
}

export function isKind(value: unknown): value is Kind {
  return KINDS.some((kind) => kind === value)
}
