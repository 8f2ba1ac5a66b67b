import { ASKED_BY_ANYBODY, type MessageKind, PROOF_PURPOSES } from '#lib/domain/messages/catalogue.ts'
import type { Outcome, Status } from '#lib/domain/requests/lifecycle.ts'

/** What is known at the moment of sending. */
export type SendingFacts = {
  kind: MessageKind
  audience: 'requester' | 'admin' | 'staff'
  request: {
    status: Status
    outcome: Outcome | null
    disputedAt: string | null
    erasedAt: string | null
  } | null
  /** The link the mail would carry; null if there is none any more. */
  verification: { usedAt: string | null } | null
  suppressed: boolean
}

/** What nobody needs to hear once the request is closed: its answer, or the word of its end, says more. */
const OVERTAKEN_BY_THE_END: readonly MessageKind[] = [
  'confirm-email',
  'confirm-subject',
  'request-confirmed',
  'extension-notice',
  'new-message',
]

/** Whether a mail that waited has lost its reason and must not go out any more (SR-160, SR-182). */
export function isOutdated({ kind, audience, request, verification, suppressed }: SendingFacts): boolean {
  if (audience !== 'requester') return false
  // The last word to a mailbox that disowned a request; useless once it lets mail through again.
  if (kind === 'mail-stopped') return !request || request.erasedAt !== null || !suppressed
  if (!request || request.disputedAt || request.erasedAt) return true
  if (request.outcome === 'not-confirmed' || request.outcome === 'spam') return true
  if (suppressed && ASKED_BY_ANYBODY.includes(kind)) return true
  if (request.status === 'closed' && OVERTAKEN_BY_THE_END.includes(kind)) return true
  return carriesProof(kind) && (!verification || verification.usedAt !== null)
}

/** Whether mails of this kind carry a link and a code that prove the mailbox. */
export function carriesProof(kind: MessageKind): kind is keyof typeof PROOF_PURPOSES {
  return kind in PROOF_PURPOSES
}
