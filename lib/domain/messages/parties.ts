import type { MessageKind } from '#lib/domain/messages/catalogue.ts'
import { carriesProof } from '#lib/domain/messages/outdated.ts'
import { subjectSpeaks } from '#lib/domain/requests/agents.ts'

/** Who gets a mail of a request by an agent: the one who filed it, or the person it is for. */
export type Party = 'requester' | 'subject'

/** What is about the mailbox of the one who filed, and nobody else's. */
const OF_THE_MAILBOX: readonly MessageKind[] = ['request-confirmed', 'mail-stopped']
/** What says no more than where a request stands. */
const OF_THE_STATUS: readonly MessageKind[] = ['request-answered', 'request-withdrawn', 'request-merged']

type AgentCase = { relation: string; confirmedAt: string | null; subjectConfirmedAt: string | null }

/**
 * To whom a mail goes. Once the person an agent acts for has confirmed, news of the case goes to them, and the agent
 * hears only that it was answered or taken back (SR-084).
 */
export function partiesTold(kind: MessageKind, request: AgentCase): Party[] {
  if (!subjectSpeaks(request) || carriesProof(kind) || OF_THE_MAILBOX.includes(kind)) return ['requester']
  return OF_THE_STATUS.includes(kind) && request.confirmedAt ? ['subject', 'requester'] : ['subject']
}

/** Whether anybody proved a mailbox to which news of the case can go. */
export function isReachable({ confirmedAt, subjectConfirmedAt }: Omit<AgentCase, 'relation'>): boolean {
  return confirmedAt !== null || subjectConfirmedAt !== null
}
