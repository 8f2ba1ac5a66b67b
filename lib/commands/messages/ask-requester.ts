import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { appendClockEvent, type RequestRow, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { clockZones } from '#lib/commands/steps/clock-zones.ts'
import { recomputedClock } from '#lib/commands/steps/recompute-clock.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { writeToRequester } from '#lib/commands/steps/write-to-requester.ts'
import { askedOn } from '#lib/domain/clock/received.ts'
import { ASK_EVENTS } from '#lib/domain/requests/ask-effects.ts'
import type { AskAbout } from '#lib/domain/requests/desk-forms.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'

/** Asks the person something and waits for them. */
export async function askRequester(
  context: Context,
  input: SeenCase & { about: AskAbout; body: string },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'ask-requester')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'ask' })
    if (!found.ok) return found
    const { request, status } = found.value
    const at = instantText(context.now)
    const clock = await clockAfter(context, tx, { request, about: input.about })
    const saved = await saveRequest(tx, request, { status, lastActivityAt: at, ...clock })
    if (!saved) return failed('stale-version')
    const letter = { kind: 'question', staffId, body: input.body } as const
    const messageId = await writeToRequester(context, tx, found.value, letter)
    const payload = { messageId, about: input.about }
    const audit = { event: 'requester-asked', requestId: request.id, payload } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}

async function clockAfter(context: Context, tx: Queries, asked: { request: RequestRow; about: AskAbout }) {
  const kind = ASK_EVENTS[asked.about]
  if (!kind) return null
  const on = askedOn(context.now, clockZones(context, asked.request))
  await appendClockEvent(tx, { id: newId(context.now), requestId: asked.request.id, kind, on })
  return recomputedClock(context, tx, asked.request)
}
