import { findLetter } from '#db/queries/letters.ts'
import { findRequestByReference, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { judgeLetter } from '#lib/commands/letters/judge-letter.ts'
import { addNote } from '#lib/commands/messages/add-note.ts'
import { askRequester } from '#lib/commands/messages/ask-requester.ts'
import { replyToRequester } from '#lib/commands/messages/reply-to-requester.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { appealDecision } from '#lib/commands/requests/appeal-decision.ts'
import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { correctReceipt } from '#lib/commands/requests/correct-receipt.ts'
import { refuseRequest } from '#lib/commands/requests/refuse-request.ts'
import { withdrawRequest } from '#lib/commands/requests/withdraw-request.ts'
import { startRequesterSession } from '#lib/commands/steps/requester-session.ts'
import { startStaffSession } from '#lib/commands/steps/staff-session.ts'
import { confirmEmail } from '#lib/commands/verification/confirm-email.ts'
import { disputeRequest } from '#lib/commands/verification/dispute-request.ts'
import { matchIdentity } from '#lib/commands/verification/match-identity.ts'
import { type Actor, canHandle } from '#lib/domain/access/permissions.ts'
import { careField } from '#lib/domain/letters/care.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { ITEM_CODES } from '#lib/domain/requests/contents/item.ts'
import { CORRECTION_ITEMS_MAX } from '#lib/domain/requests/intake.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { mayAskIdentity } from '#lib/domain/verification/minimum.ts'
import type { Happening, Story } from '#scripts/demo/stories.ts'
import { tellPlan, tellTag } from '#scripts/demo/teamwork.ts'
import { confirmationToken, type Filed, givenRequest, must } from '#tests/support/given.ts'

/** The context of an actor at an instant. */
export type At = (now: Temporal.Instant, actor: Actor) => Context
type StaffActor = Extract<Actor, { type: 'staff' }>
/** The handlers of the demo leave nothing out. */
const ALL_SAID = careField.parse({ says: ITEM_CODES })

type Moment = { at: Temporal.Instant; happens(): Promise<void> }

/** Tells all stories in the order of time, through the commands, so that the trail reads as it would have been. */
export async function tellStories(
  stories: Story[],
  now: Temporal.Instant,
  at: At,
  staff: StaffActor[],
): Promise<number> {
  const moments = stories.flatMap((story, n) => momentsOf(story, filedAt(story, n, now), { at, staff }))
  const past = moments.filter((moment) => Temporal.Instant.compare(moment.at, now) < 0)
  for (const moment of past.sort((a, b) => Temporal.Instant.compare(a.at, b.at))) await moment.happens()
  return stories.length
}

/** Some minute of a Shanghai working day, so that no two requests collide; what happens later follows from it. */
function filedAt({ daysAgo }: Story, n: number, now: Temporal.Instant): Temporal.Instant {
  const day = now.toZonedDateTimeISO('Asia/Shanghai').startOfDay().subtract({ days: daysAgo })
  return day.add({ hours: 9, minutes: (n * 37) % 400 }).toInstant()
}

function momentsOf(story: Story, filed: Temporal.Instant, cast: { at: At; staff: StaffActor[] }): Moment[] {
  let request: Filed | undefined
  const file = async () => {
    request = await givenRequest(cast.at(filed, { type: 'visitor' }), story)
  }
  const later = story.happenings.map((happening) => {
    const moment = filed.add({ minutes: Math.round(happening.after * 24 * 60) })
    const happens = async () => {
      if (!request) throw new Error('The story began in the future.')
      must(await happen(happening, request, (actor) => cast.at(moment, actor), cast.staff))
    }
    return { at: moment, happens }
  })
  return [{ at: filed, happens: file }, ...later]
}

async function happen(
  happening: Happening,
  filed: Filed,
  as: (actor: Actor) => Context,
  staff: StaffActor[],
): Promise<Result<unknown>> {
  const visitor = as({ type: 'visitor' })
  const request = await findRequestByReference(visitor.db.read, filed.reference)
  if (!request) throw new Error('The request is gone.')
  const seen = { reference: request.reference, version: request.version }
  const requester = as({ type: 'requester', requestId: request.id })
  const handler = as(staff.find(({ staffId }) => staffId === request.assigneeId) ?? staffMember(staff, 0))
  const proof = async () => ({
    token: await confirmationToken(visitor, request.id),
    filingSecret: filed.filingSecret,
    code: null,
  })
  switch (happening.does) {
    case 'confirm':
      return confirmEmail(visitor, await proof())
    case 'dispute':
      return disputeRequest(visitor, await proof())
    case 'withdraw':
      return withdrawRequest(requester, seen)
    case 'write':
      return sendMessage(requester, { body: happening.says })
    case 'assign':
      return assignRequest(handler, { ...seen, assigneeId: staffMember(staff, happening.to).staffId })
    case 'ask':
      return askRequester(handler, { ...seen, about: happening.about, body: happening.says })
    case 'reply':
      return replyToRequester(handler, { ...seen, body: happening.says })
    case 'note':
      return addNote(handler, { ...seen, body: happening.says })
    case 'appeal':
      return appeal(requester, request.locale, happening.says)
    case 'correct-receipt':
      return correctReceipt(handler, { ...seen, ...earlier(handler, happening) })
    case 'refuse':
      return refuseRequest(handler, {
        ...seen,
        ground: happening.ground,
        body: happening.says,
        care: ALL_SAID,
      })
    case 'tag':
      return tellTag({ handler, chief: as(staffMember(staff, 0)) }, request, happening)
    case 'plan':
      return tellPlan(handler, request, happening)
    case 'close':
      if (happening.waits)
        return sendOffCarefully(handler, { request, happening, second: as(otherThan(handler, staff)) })
      return closeRequest(handler, {
        ...(await matched(handler, request)),
        factor: await shownFactor(handler),
        outcome: happening.outcome,
        ground: happening.ground ?? null,
        body: happening.says,
        care: ALL_SAID,
        // only a correction has items
        items: Array.from({ length: CORRECTION_ITEMS_MAX }, () => ({ answer: 'corrected', reason: '' })),
      })
  }
}

type Careful = { request: RequestRow; happening: Extract<Happening, { does: 'close' }>; second: Context }

/** An answer under the careful rules: it awaits a second person, who may let it go into its hold. */
async function sendOffCarefully(handler: Context, { request, happening, second }: Careful) {
  const careful = (context: Context) => ({ ...context, operator: { ...context.operator, firstRules: {} } })
  const { outcome, ground = null, says: body, waits } = happening
  const answer = { outcome, ground, body, care: ALL_SAID, factor: await shownFactor(handler) }
  const sent = must(await closeRequest(careful(handler), { ...(await matched(handler, request)), ...answer }))
  const letter = sent.letter && (await findLetter(handler.db.read, sent.letter.id))
  const now = await findRequestByReference(handler.db.read, request.reference)
  if (waits === 'approval' || !letter || !now) return ok(null)
  return judgeLetter(careful(second), {
    ...{ letterId: letter.id, version: letter.version, caseVersion: now.version },
    ...{ as: 'approve', decision: 'pass', comment: '', noThirdParty: true },
    factor: await shownFactor(second),
  })
}

/** A colleague who answers requests too. */
function otherThan({ actor }: Context, staff: StaffActor[]): StaffActor {
  const mine = actor.type === 'staff' ? actor.staffId : ''
  const other = staff.find(({ staffId, role }) => staffId !== mine && canHandle(role))
  if (!other) throw new Error('Nobody else answers requests.')
  return other
}

/** Whoever is granted something matches what is on file. */
async function matched(handler: Context, request: RequestRow) {
  const { reference, version, kind } = request
  if (!mayAskIdentity(kind)) return { reference, version }
  must(await matchIdentity(handler, { reference, version, facts: ['email', 'phone', 'order-number'] }))
  return { reference, version: version + 1 }
}

/** The handler signed in just before. */
async function shownFactor(handler: Context) {
  const { actor } = handler
  if (actor.type !== 'staff') throw new Error('Only staff answer.')
  const person = { id: actor.staffId, role: actor.role }
  const signIn = {
    factor: 'totp',
    method: 'password',
    browser: 'Firefox, Linux',
    previousSession: null,
  } as const
  const sessionSecret = await handler.db.transaction((tx) => startStaffSession(handler, tx, person, signIn))
  return { sessionSecret, code: null }
}

async function appeal(requester: Context, locale: Locale, body: string): Promise<Result<unknown>> {
  const { actor, db } = requester
  if (actor.type !== 'requester') throw new Error('Only a requester appeals.')
  const sessionSecret = await db.transaction((tx) =>
    startRequesterSession(requester, tx, actor.requestId, 'mail'),
  )
  return appealDecision(requester, { body, locale, sessionSecret })
}

function earlier(
  { now, operator }: Context,
  { daysEarlier, channel, says }: Extract<Happening, { does: 'correct-receipt' }>,
) {
  const today = now.toZonedDateTimeISO(operator.zone).toPlainDate()
  return { on: today.subtract({ days: daysEarlier }).toString(), time: null, channel, body: says }
}

function staffMember(staff: StaffActor[], n: number): StaffActor {
  const member = staff[n]
  if (!member) throw new Error(`There is no member of staff number ${n}.`)
  return member
}
