import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { askPerson } from '#lib/commands/steps/ask-person.ts'
import type { CheckedLetter } from '#lib/commands/steps/check-letter.ts'
import { decideCase } from '#lib/commands/steps/decide-case.ts'
import type { Letter } from '#lib/commands/steps/letter-checks.ts'
import { recordCare } from '#lib/commands/steps/record-care.ts'
import { releaseFiles } from '#lib/commands/steps/release-files.ts'
import { noteLeftOpen } from '#lib/commands/steps/task-gate.ts'
import { writeToRequester } from '#lib/commands/steps/write-to-requester.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

type Ready = { letter: Letter; checked: CheckedLetter }

/** The letter goes: the case is changed, the person is written to, and the files are theirs. @returns the message's id. */
export async function deliverLetter(context: Context, tx: Queries, ready: Ready): Promise<Result<string>> {
  const { letter, checked } = ready
  const gone = await WAYS[letter.content.verb](context, tx, ready)
  if (!gone.ok) return gone
  const { found, staff } = letter
  const released = {
    request: found.request,
    staff,
    messageId: gone.value,
    files: checked.files.map(({ id }) => id),
  }
  await releaseFiles(context, tx, released)
  await recordCare(context, tx, { ...letter, files: checked.files, messageId: gone.value })
  return gone
}

type Way = (context: Context, tx: Queries, ready: Ready) => Promise<Result<string>>

/** What each verb does to the case, and what the trail says of it. */
const WAYS: Record<Letter['content']['verb'], Way> = {
  async reply(context, tx, { letter: { found, staff, content } }) {
    const at = instantText(context.now)
    const { request, status } = found
    const saved = await saveRequest(tx, request, { status, lastActivityAt: at })
    if (!saved) return failed('stale-version')
    const letter = { kind: 'reply', staffId: staff.staffId, body: content.body } as const
    const messageId = await writeToRequester(context, tx, found, letter)
    const audit = { event: 'reply-sent', requestId: request.id, payload: { messageId } } as const
    await appendAudit(tx, { at, actor: staff, ...audit })
    return ok(messageId)
  },

  async ask(context, tx, { letter: { found, staff, content } }) {
    const { body, about } = content
    if (!about) return failed('invalid-input')
    const asked = await askPerson(context, tx, found, { about, body, staffId: staff.staffId })
    if (!asked.ok) return asked
    const payload = { messageId: asked.value, about }
    const audit = { event: 'requester-asked', requestId: found.request.id, payload } as const
    await appendAudit(tx, { at: instantText(context.now), actor: staff, ...audit })
    return asked
  },

  async close(context, tx, { letter, checked }) {
    const { found, staff, content } = letter
    const { outcome, ground, items } = checked
    if (!outcome) return failed('invalid-input')
    const decision = { outcome, ground, body: content.body, staffId: staff.staffId, items }
    const decided = await decideCase(context, tx, found, decision)
    if (!decided.ok) return decided
    await noteLeftOpen(context, tx, letter)
    const audit = { event: 'request-closed', requestId: found.request.id, payload: { outcome } } as const
    await appendAudit(tx, { at: instantText(context.now), actor: staff, ...audit })
    return ok(decided.value.messageId)
  },

  async refuse(context, tx, { letter, checked: { ground } }) {
    const { found, staff, content } = letter
    const decision = { outcome: 'refused', ground, body: content.body, staffId: staff.staffId } as const
    const decided = await decideCase(context, tx, found, decision)
    if (!decided.ok) return decided
    await noteLeftOpen(context, tx, letter)
    const payload = { ground: decided.value.ground ?? '' }
    const audit = { event: 'request-refused', requestId: found.request.id, payload } as const
    await appendAudit(tx, { at: instantText(context.now), actor: staff, ...audit })
    return ok(decided.value.messageId)
  },
}
