import type { FileUse } from '#lib/domain/files/shown-file.ts'

/** For whom a pack is made: whoever may see everything, or the person, without what names colleagues or is theirs only. */
export const PACK_READERS = ['regulator', 'person'] as const
export type PackReader = (typeof PACK_READERS)[number]

/** A row of the trail as a pack holds it. What a person is not shown is null; the row's own hash stays. */
export type PackEvent = {
  sequence: number
  at: string
  actorType: string
  actorId: string | null
  event: string
  requestId: string | null
  payload: string | null
  previousHash: string | null
  hash: string
  /** To a person, in place of `payload`: what was chosen, as JSON, without ids, which may be a colleague's. */
  told?: string
}

export type PackText = { at: string; kind: string; author: string; body: string }

/** A mail as it went: what its head said, and its words without links and codes. */
export type PackMail = {
  id: string
  kind: string
  audience: string
  to: string | null
  status: string
  createdAt: string
  sentAt: string | null
  settledAt: string | null
  settledHow: string | null
  messageId: string
  subject: string | null
  text: string | null
}

export type PackFile = {
  id: string
  name: string | null
  purpose: string
  author: string
  mediaType: string
  size: number
  sha256: string | null
  createdAt: string
  destroyedAt: string | null
}

/** The file of a pack by its path, as text. */
export type PackPart = { path: string; text: string }

/** Events that are the colleagues' own business and say nothing of what became of the request. */
const INTERNAL: readonly string[] = [
  ...['request-viewed', 'identity-file-opened', 'request-watched', 'request-unwatched'],
  ...['note-added', 'colleagues-mentioned', 'request-tagged', 'request-untagged', 'milestone-ticked'],
  ...['request-assigned', 'assigned-by-rule', 'case-escalated'],
  // whom of them it may be by or about
  ...['case-shielded', 'case-shield-lifted'],
  // a letter before it left, and who was asked about it
  ...['letter-begun', 'letter-taken-over', 'letter-discarded', 'letter-reviewed', 'letter-returned'],
  ...['pack-made', 'file-scanned'],
  // a sender is not told that they are blocked
  ...['sender-blocked', 'block-lifted', 'request-set-aside', 'request-brought-back'],
]

/** Whether a person is told of an event in their pack. */
export function isForPerson(event: string): boolean {
  return !INTERNAL.includes(event)
}

/** Whether a person's pack names a file: not what colleagues collected, nor what lies ready for a letter or never went. */
export function isFileForPerson(use: FileUse): boolean {
  return use !== 'collected' && use !== 'ready' && use !== 'unsent'
}

/** A row as this reader gets it: a person sees what happened and when, not which colleague it was. */
export function eventFor(reader: PackReader, row: PackEvent): PackEvent {
  if (reader === 'regulator') return row
  return { ...row, actorId: null, payload: null, previousHash: null, told: toldOf(row) }
}

function toldOf({ event, payload }: PackEvent): string {
  // spam can be set aside by hand or by a block, which its sender is not told of
  const chosen: [string, unknown][] =
    payload === null || event === 'closed-as-spam' ? [] : Object.entries(JSON.parse(payload))
  return JSON.stringify(Object.fromEntries(chosen.filter(([name]) => !/Ids?$/.test(name))))
}
