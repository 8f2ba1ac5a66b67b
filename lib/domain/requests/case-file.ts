import type { AuditEvent } from '#lib/domain/audit/events.ts'
import type { Trace } from '#lib/domain/clock/receipt.ts'
import type { Redactions } from '#lib/domain/files/redaction.ts'
import type { Evidence, FileList, PreparedFile, ShownFile } from '#lib/domain/files/shown-file.ts'
import type { CaseLetter } from '#lib/domain/letters/case-letters.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { LetterKind } from '#lib/domain/messages/letter-kinds.ts'
import type { NotNotified } from '#lib/domain/messages/undelivered-notice.ts'
import type { Catalogue } from '#lib/domain/operator/catalogue.ts'
import type { PolicyVersion } from '#lib/domain/operator/face.ts'
import type { Stance } from '#lib/domain/operator/law-modes.ts'
import type { CaseAction } from '#lib/domain/requests/case-actions.ts'
import type { CasePairs } from '#lib/domain/requests/case-pairs.ts'
import type { CaseCircumstance } from '#lib/domain/requests/circumstance.ts'
import type { ItemAnswer } from '#lib/domain/requests/correction-answer.ts'
import type { DaysLeft } from '#lib/domain/requests/days-left.ts'
import type { ExtensionState } from '#lib/domain/requests/extension.ts'
import type { Details } from '#lib/domain/requests/intake.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Outcome, Status } from '#lib/domain/requests/lifecycle.ts'
import type { Colleague } from '#lib/domain/requests/mentions.ts'
import type { Subject } from '#lib/domain/requests/whom.ts'
import type { WithdrawalFacts } from '#lib/domain/requests/withdrawal.ts'
import type { CaseRecord } from '#lib/domain/retention/record.ts'
import type { AddressState } from '#lib/domain/verification/address-change.ts'
import type { CaseIdentity } from '#lib/domain/verification/case-identity.ts'

/** A text on a case. `author` is a name, empty for a former colleague, null for the requester. */
export type CaseText = {
  id: string
  kind: LetterKind | 'note'
  author: string | null
  at: string
  body: string
  /** What staff wrote, where the person was answered in another language. */
  original: string | null
  /** What came with it. */
  files: readonly ShownFile[]
}

/** One line of a case's trail. `payload` holds ids and choices only. */
export type CaseEvent = {
  sequence: number
  at: string
  event: AuditEvent
  by: { type: 'staff'; name: string } | { type: 'requester' | 'visitor' | 'system' }
  payload: Record<string, unknown>
  /** The name behind `payload.assigneeId` or `payload.staffId`: whom it was given to, or whom it is hidden from. */
  assigneeName: string | null
}

/** One thing that happened, or was written, or both at once. */
export type StoryEntry = { event: CaseEvent; text: CaseText | null } | { event: null; text: CaseText }

/** A page of what happened to a case, oldest first. */
export type CaseStory = {
  entries: StoryEntry[]
  /** Names the page before this one: its entries come before that event. Null where there is none. */
  earlier: number | null
  /** Nothing happened after it. */
  isNewest: boolean
  /** Who opened the case last, newest first. */
  views: CaseEvent[]
}

/** How a case was decided; `body` is the answer in words. */
export type CaseDecision = {
  outcome: Outcome
  ground: string | null
  body: string
  /** Of a correction that was answered item by item, in the order of its items. */
  items?: ItemAnswer[] | null
}

/** The plain facts of a case: instants as ISO text in UTC, days as YYYY-MM-DD. */
export type CaseFacts = {
  reference: string
  version: number
  kind: Kind
  status: Status
  outcome: Outcome | null
  law: string
  /** How the operator stood to that law when the case was filed; null for cases older than the question. */
  lawMode: Stance | null
  locale: Locale
  channel: string
  relation: string
  residence: string
  formVersion: number
  /** The privacy policy in force when it came in; null where the operator had named none. */
  policy: PolicyVersion | null
  receivedAt: string
  receivedOn: string
  /** The person shares the mailbox or a device: whoever writes or calls must take care. */
  discreet: boolean
  confirmedAt: string | null
  disputedAt: string | null
  /** Since when it is kept apart from the queue, because its sender is blocked. */
  setAsideAt: string | null
  /** When the person an agent acts for said that they authorised it. */
  subjectConfirmedAt: string | null
  closedAt: string | null
  erasedAt: string | null
  acknowledgeDueOn: string | null
  dueOn: string | null
  conservativeDueOn: string | null
  targetOn: string | null
  acknowledgedAt: string | null
}

/** What can still move the clock of a case, or has. Days are YYYY-MM-DD. */
export type CaseTime = {
  extension: ExtensionState
  /** Why the last notice of an extension extended nothing, in a word; null if none did so. */
  extensionFailed: string | null
  /** By when receipt is to be confirmed, and when it was; null where the law does not ask for it. */
  acknowledgement: { dueOn: string; doneOn: string | null; isLate: boolean } | null
  /** A fact of the case for which its law has another length, and the date it would then have. */
  circumstance: { code: CaseCircumstance; dueOn: string | null } | null
}

/** The case on the other side of an appeal or a complaint: how it stands, and who decided it. */
export type LinkedCase = Pick<CaseFacts, 'reference' | 'kind' | 'status' | 'outcome' | 'closedAt'> & {
  ground: string | null
  /** Null while undecided, or where no member of staff decided it. */
  decidedBy: { id: string; name: string | null } | null
}

/** A whole case, as staff may see it. What was sealed is null once its key was destroyed. */
export type CaseFile = CaseFacts & {
  contact: { name: string; email: string; phone?: string; postal?: string; subject?: Subject } | null
  details: Details | null
  decision: CaseDecision | null
  clock: { daysLeft: DaysLeft; provisional: boolean; trace: Trace }
  time: CaseTime
  assignee: { id: string; name: string | null } | null
  identity: CaseIdentity
  /** The last letters both ways, oldest first. */
  correspondence: CaseText[]
  /** Letters of staff that have not gone. */
  letters: CaseLetter[]
  /** Given with the request itself. */
  evidence: Evidence[]
  /** The last notes, oldest first. */
  notes: CaseText[]
  story: CaseStory
  /** Where the whole trail stood: what happens later has a higher number. */
  trailEnd: number
  /** Names of those who watch it; empty for a former colleague. */
  watchers: string[]
  /** Whom a note on it can tell. */
  mentionable: readonly Colleague[]
  /** Who said that they did not ask for it: the owner of the mailbox, or the person an agent names. */
  disownedBy: 'mailbox' | 'subject' | null
  actions: CaseAction[]
  /** What was withdrawn and is in effect, in a withdrawal of consent. */
  withdrawal: WithdrawalFacts | null
  /** For the names of what was asked about, and where it lies. */
  catalogue: Catalogue
  /** How long the person can take files that are released now. */
  answerFileDays: number
  /** The case that this one is an appeal or a complaint about. */
  about: LinkedCase | null
  /** The appeal or complaint about this one's answer. */
  appeal: LinkedCase | null
  /** The newest of all its files. */
  files: FileList
  /** Files that whoever looks put ready for their next letter. */
  prepared: readonly PreparedFile[]
  /** The other cases asked for in the same visit, in their order. */
  visit: LinkedCase[]
  /** Reference of the request for a copy that has to be answered before this case erases anything. */
  copyFirst: string | null
  /** How it stands to other cases by somebody's word, and to those of the same person. */
  pairs: CasePairs
  /** Open cases of the same kind from the same mailbox. */
  sameAsked: LinkedCase[]
  /** Until when the portal keeps its own record of it. */
  record: CaseRecord
  /** How it stands to a change of its address. */
  address: AddressState
  /** What did not reach the person; null where everything did. */
  notNotified: NotNotified | null
  /** What was blacked out of files for the person. */
  redactions: Redactions
}

/** A case as a line of the queue. */
export type QueueCase = Pick<CaseFacts, 'reference' | 'kind' | 'law' | 'status' | 'outcome'> & {
  tags: readonly { id: string; name: string }[]
  /** What a change of several cases at once names, so that no change of a colleague is undone unseen. */
  version: number
  /** Instants. */
  receivedAt: string
  lastActivityAt: string
  /** What the queue is ordered by; `9999-12-31` where the law sets no date. */
  sortOn: string
  daysLeft: DaysLeft
  provisional: boolean
  assigneeId: string | null
  /** Null for nobody, empty for somebody whose name is gone. */
  assigneeName: string | null
  /** The mailbox was never confirmed, or its owner disowned the request. */
  mailbox: 'confirmed' | 'unconfirmed' | 'disputed'
  /** Kept apart, because its sender is blocked. */
  isAside: boolean
  /** A notice that the law requires has not reached the person. */
  isUnnotified: boolean
}
