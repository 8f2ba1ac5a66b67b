import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Context } from '#lib/commands/context.ts'
import {
  isChallengeOver,
  looksFilledByProgram,
  proofText,
  provesWork,
  secondsToWait,
} from '#lib/domain/abuse/one-moment.ts'
import { ok, type Problem, type Result } from '#lib/domain/result.ts'
import { parseFields } from '#lib/http/body.ts'
import { browserMark } from '#lib/http/browser-mark.ts'
import type { Next } from '#lib/http/form-answer.ts'
import { keepFormAttempt, readFormAttempt, takeFormAttempt } from '#lib/http/form-attempt.ts'
import type { Posted } from '#lib/http/form-route.ts'
import { type Guarded, REQUEST_FORM, WITHDRAWAL_FORM } from '#lib/http/guarded-forms.ts'
import { instantText } from '#lib/platform/clock.ts'

const PATH = '/one-moment'
const kept = z.object({
  form: z.enum(['request', 'withdrawal']),
  issuedAt: z.string(),
  fields: z.record(z.string(), z.unknown()),
})
/** A form that was sent and waits, with all that was typed: sealed, and this browser’s only. */
type Kept = z.infer<typeof kept>
type Holder = Pick<Posted<unknown>, 'context' | 'cookie'>

/** Sends a form, or keeps it and asks for a moment first: a proof of work, or waiting (SR-045). */
export async function sendOrAskForMoment<Input extends { website?: string }>(
  form: Kept['form'],
  { startedAt, send }: Guarded<Input>,
  posted: Posted<Input>,
): Promise<Result<Next>> {
  const { input, context, isOverSoftLimit } = posted
  const { now, operator } = context
  const filled = { trap: input.website, startedAt: await startedAt(posted), now, scale: operator.limitScale }
  if (!isOverSoftLimit && !looksFilledByProgram(filled)) return send(posted)
  return askForMoment(posted, form, { ...input })
}

async function askForMoment(
  { context, cookie }: Holder,
  form: Kept['form'],
  fields: Kept['fields'],
): Promise<Result<Next>> {
  const { browserSecret, cookies } = browserMark(cookie)
  const values: Kept = { form, issuedAt: instantText(context.now), fields }
  const id = await keepFormAttempt(context, browserSecret, { path: PATH, values, problem: null })
  return ok({ to: `${PATH}?post=${id}`, cookies })
}

/** The challenge of a form that waits: made with a key, bound to the form and to the moment it came (SR-045). */
export type Moment = { id: string; challenge: string; secondsLeft: number }

/** What the page of a waiting form shows; null once it was sent, in any other browser, and after an hour. */
export async function readMoment(
  context: Context,
  id: string | undefined,
  browserSecret: string | null,
): Promise<Moment | null> {
  const waiting = await readKept(context, id, browserSecret)
  if (!id || !waiting) return null
  const issuedAt = Temporal.Instant.from(waiting.issuedAt)
  const secondsLeft = secondsToWait(issuedAt, context.now, context.operator.limitScale)
  return { id, challenge: challengeOf(context, id, waiting), secondsLeft }
}

/** Answers a challenge: the form goes on, once. Too early it waits on; too late it is asked anew. */
export async function continueForm(
  posted: Posted<{ post: string; proof?: string | undefined }>,
): Promise<Result<Next>> {
  const { input, context, cookie } = posted
  const browserSecret = cookie('browser')
  const waiting = await readKept(context, input.post, browserSecret)
  if (!waiting || !browserSecret) return ok({ to: PATH })
  const issuedAt = Temporal.Instant.from(waiting.issuedAt)
  const isProven = proves(challengeOf(context, input.post, waiting), input.proof)
  if (!isProven && secondsToWait(issuedAt, context.now, context.operator.limitScale) > 0)
    return ok({ to: `${PATH}?post=${input.post}&early=1` })
  // Single use: of two who come with the same answer, one goes on.
  if (!(await takeFormAttempt(context, input.post, browserSecret))) return ok({ to: PATH })
  if (isChallengeOver(issuedAt, context.now)) return askForMoment(posted, waiting.form, waiting.fields)
  return waiting.form === 'request'
    ? sendKept(posted, waiting, REQUEST_FORM)
    : sendKept(posted, waiting, WITHDRAWAL_FORM)
}

async function sendKept<Input extends { website?: string }>(
  posted: Posted<unknown>,
  { fields }: Kept,
  { schema, back, send }: Guarded<Input>,
): Promise<Result<Next>> {
  const input = parseFields(schema, fields)
  if (!input.ok) return showAgain(posted, { back, fields, problem: input.problem })
  const sent = await send({ ...posted, input: input.value })
  return sent.ok ? sent : showAgain(posted, { back, fields, problem: sent.problem })
}

/** What is wrong with it is said on the form’s own page, with what was typed. */
async function showAgain(
  { context, cookie, locale }: Posted<unknown>,
  { back, fields, problem }: { back: string; fields: Kept['fields']; problem: Problem },
): Promise<Result<Next>> {
  const { browserSecret, cookies } = browserMark(cookie)
  const attempt = { path: `/${locale}${back}`, values: fields, problem }
  return ok({ to: `${back}?attempt=${await keepFormAttempt(context, browserSecret, attempt)}`, cookies })
}

async function readKept(context: Context, id: string | undefined, browserSecret: string | null) {
  const attempt = await readFormAttempt(context, { id, browserSecret, path: PATH })
  return attempt ? kept.parse(attempt.values) : null
}

function challengeOf({ keys }: Context, id: string, { issuedAt }: Kept): string {
  return keys.deriveToken('one-moment', `${id}|${issuedAt}`)
}

function proves(challenge: string, proof: string | undefined): boolean {
  if (!proof || !/^\d{1,12}$/.test(proof)) return false
  return provesWork(
    createHash('sha256')
      .update(proofText(challenge, Number(proof)))
      .digest(),
  )
}
