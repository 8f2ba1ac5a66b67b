import type { PreparedFile } from '#lib/domain/files/shown-file.ts'
import type { Demands } from '#lib/domain/letters/demands.ts'
import type { LetterState } from '#lib/domain/letters/lifecycle.ts'

type Verb = 'reply' | 'ask' | 'close' | 'refuse'

/** A letter of staff that has not gone, as it is listed. `name` is empty for a former colleague. */
export type CaseLetter = {
  id: string
  version: number
  reference: string
  verb: Verb
  state: LetterState
  author: { id: string; name: string }
  isMine: boolean
  /** Instants; when it goes by itself, if it does. */
  sendAt: string | null
  updatedAt: string
  /** Whoever looks may take it back. */
  canUndo: boolean
}

/** Why it came back: a colleague's words, or the code of a problem. */
export type ShownBack = { by: string; comment: string } | { code: string }

/** The same, whole. */
export type LetterFile = CaseLetter & {
  values: Record<string, unknown>
  files: readonly PreparedFile[]
  back: ShownBack | null
  /** The kept versions, the latest first. */
  versions: readonly { version: number; by: string; at: string }[]
  /** What whoever looks can do with it as a second person, if they are one. */
  judges: 'review' | 'approve' | 'unfreeze' | null
  /** It waits for a second person, which whoever looks is not. */
  isPreparer: boolean
}

/** What happens to a letter of a verb once it is sent off, as far as that is known while it is written. */
export type SendPlan = Demands & {
  does: { releases: boolean; erases: boolean; corrects: boolean }
  /** When a hold that began now would end (instant); null for none. */
  holdUntil: string | null
  /** The legal date, if it passes before that. */
  tooLateFor: string | null
  /** Nobody has found the person's mailbox on file: which one is, has to be said. */
  asksOnFile: boolean
  /** Whether other people's data are asked about before it goes. */
  guards: boolean
  /** Files can go with it, so that the end of the reference may be asked for. */
  takesFiles: boolean
}
