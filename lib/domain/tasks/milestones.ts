import type { LetterState } from '#lib/domain/letters/lifecycle.ts'
import type { DeskDays } from '#lib/domain/operator/working-morning.ts'
import { workingDaysBefore, workingDaysBetween } from '#lib/domain/operator/working-morning.ts'

/** The operator's own steps on the way to the legal date, in their order. */
export const MILESTONES = ['identity', 'collect', 'draft', 'review', 'send'] as const
export type Milestone = (typeof MILESTONES)[number]

/** How many working days before the sending each step is due where there is time enough. */
const USUAL: Record<Milestone, number> = { identity: 10, collect: 5, draft: 3, review: 1, send: 0 }
/** The room that takes; in less of it every step comes closer to the end, in proportion. */
const ROOM = 12

/** Days are YYYY-MM-DD; `doneAt` an instant. */
export type ShownMilestone = {
  milestone: Milestone
  dueOn: string
  doneAt: string | null
  isDone: boolean
  isLate: boolean
  /** The portal cannot know it, so that staff tick it. */
  byHand: boolean
}

type Way = { receivedOn: string; goalOn: string }

/** The day each step is due on: working days, counted backwards from the goal, and never before the receipt. */
export function milestoneDays(
  { receivedOn, goalOn }: Way,
  desk: Pick<DeskDays, 'calendar'>,
): Record<Milestone, string> {
  const room = Math.min(ROOM, workingDaysBetween(receivedOn, goalOn, desk))
  const dayOf = (milestone: Milestone): string => {
    const before = Math.floor((USUAL[milestone] * room) / ROOM)
    const on = workingDaysBefore(goalOn, before, desk)
    return on < receivedOn ? receivedOn : on
  }
  return {
    identity: dayOf('identity'),
    collect: dayOf('collect'),
    draft: dayOf('draft'),
    review: dayOf('review'),
    send: dayOf('send'),
  }
}

/** What the portal can see of a case by itself; null: it cannot tell. */
export type KnownSteps = Record<Milestone, boolean | null>

/** A letter that answers a case, and who has looked at it so far (instants). */
export type AnswerLetter = { state: LetterState; reviewedAt: string | null; approvedAt: string | null }

/** How a case stands: `settled` is null where it has no tasks. */
type Seen = {
  isShown: boolean
  settled: boolean | null
  answers: readonly AnswerLetter[]
  isClosed: boolean
}

/**
 * What the portal knows of the steps of a case by itself; of the others it says null, and staff tick them. An answer that
 * was kept is drafted; it is reviewed once a second person has passed it, or once it went on without wanting one.
 */
export function knownSteps({ isShown, settled, answers, isClosed }: Seen): KnownSteps {
  const standing = answers.filter(({ state }) => state !== 'cancelled')
  const isReviewed = standing.some(
    ({ state, reviewedAt, approvedAt }) => (reviewedAt ?? approvedAt) !== null || PAST_REVIEW.includes(state),
  )
  return {
    identity: isShown ? true : null,
    collect: settled,
    draft: standing.length > 0 ? true : null,
    review: isReviewed ? true : null,
    send: isClosed || standing.some(({ state }) => state === 'sent'),
  }
}

/** Nobody has to look at it any more before it goes. */
const PAST_REVIEW: readonly LetterState[] = ['cooling-off', 'frozen', 'going', 'sent']
export type Ticked = { milestone: string; doneAt: string | null }

/** Every step with its day and how it stands: done where the portal knows, else where somebody ticked it. */
export function shownMilestones(
  days: Record<Milestone, string>,
  { known, ticked, today }: { known: KnownSteps; ticked: readonly Ticked[]; today: string },
): ShownMilestone[] {
  return MILESTONES.map((milestone) => {
    const doneAt = ticked.find((each) => each.milestone === milestone)?.doneAt ?? null
    const isDone = known[milestone] === true || doneAt !== null
    const dueOn = days[milestone]
    return {
      ...{ milestone, dueOn, doneAt, isDone },
      isLate: !isDone && dueOn < today,
      byHand: known[milestone] === null,
    }
  })
}

/** The first step that is late, which is what has to be done next. */
export function lateMilestone(milestones: readonly ShownMilestone[]): ShownMilestone | null {
  return milestones.find(({ isLate }) => isLate) ?? null
}
