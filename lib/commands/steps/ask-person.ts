import type { Queries } from '#db/client.ts'
import { appendClockEvent, type NewRequest, type RequestRow, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import type { CaseToChange } from '#lib/commands/steps/case-to-change.ts'
import { clockZones } from '#lib/commands/steps/clock-zones.ts'
import { recomputedClock } from '#lib/commands/steps/recompute-clock.ts'
import { writeToRequester } from '#lib/commands/steps/write-to-requester.ts'
import { askedOn } from '#lib/domain/clock/received.ts'
import { ASK_EVENTS } from '#lib/domain/requests/ask-effects.ts'
import type { AskAbout } from '#lib/domain/requests/desk-forms.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'

type Asking = {
  about: AskAbout
  body: string
  staffId: string
  /** What else changes in the case with it. */
  changes?: Pick<NewRequest, 'assurance'>
}

/** Asks the person something and waits for them; the clock hears what it is about. @returns the message's id. */
export async function askPerson(
  context: Context,
  tx: Queries,
  { request, status, vault }: CaseToChange,
  { about, body, staffId, changes }: Asking,
): Promise<Result<string>> {
  const clock = await clockAfter(context, tx, { request, about })
  const asked = { status, lastActivityAt: instantText(context.now), ...changes, ...clock }
  const saved = await saveRequest(tx, request, asked)
  if (!saved) return failed('stale-version')
  return ok(await writeToRequester(context, tx, { request, vault }, { kind: 'question', staffId, body }))
}

async function clockAfter(context: Context, tx: Queries, asked: { request: RequestRow; about: AskAbout }) {
  const kind = ASK_EVENTS[asked.about]
  if (!kind) return null
  const on = askedOn(context.now, clockZones(context, asked.request))
  await appendClockEvent(tx, { id: newId(context.now), requestId: asked.request.id, kind, on })
  return recomputedClock(context, tx, asked.request)
}
