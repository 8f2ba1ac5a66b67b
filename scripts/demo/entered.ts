import { findRequestByReference } from '#db/queries/requests.ts'
import { closeAsDuplicate } from '#lib/commands/requests/close-as-duplicate.ts'
import { closeAsSpam } from '#lib/commands/requests/close-as-spam.ts'
import { enterRequest } from '#lib/commands/requests/enter-request.ts'
import type { Actor } from '#lib/domain/access/permissions.ts'
import { type Entry, entryForm } from '#lib/domain/requests/entry.ts'
import type { At } from '#scripts/demo/tell.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'

/** What came another way than by the portal, some days ago: a call, and a letter of somebody without a mailbox. */
const CAME = [
  {
    daysAgo: 3,
    channel: 'phone',
    kinds: ['access'],
    name: '周敏',
    phone: '+86 138 0013 8000',
    locale: 'zh-CN',
    residence: 'CN',
    words: '来电人想知道我们保存了她的哪些信息，特别是订单和客服记录。',
  },
  {
    daysAgo: 9,
    channel: 'post',
    kinds: ['deletion'],
    name: 'Helga Brandt',
    postal: 'Lindenweg 14\n79098 Freiburg\nGermany',
    locale: 'en',
    residence: 'DE',
    words: 'Please delete everything you hold on me. I sold the battery pack two years ago.',
  },
] as const

/** Tells of what was entered, of two that were one, of what was no request, and of what its blocked sender filed next. */
export async function tellEntered(now: Temporal.Instant, at: At, staff: Actor): Promise<void> {
  for (const [n, { daysAgo, ...typed }] of CAME.entries()) {
    const then = now.subtract({ hours: 24 * daysAgo })
    const on = then.toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString()
    const entry: Entry = entryForm.parse({
      ...typed,
      on,
      relation: 'self',
      entryKey: `demo-entry-of-staff-${n}`,
    })
    must(await enterRequest(at(then.add({ minutes: 5 }), staff), entry))
  }
  const visitor = (hoursAgo: number) => at(now.subtract({ hours: hoursAgo }), { type: 'visitor' })
  const twice = {
    kind: 'access',
    residence: 'FR',
    name: 'Camille Roche',
    email: 'camille@mail.example',
  } as const
  const first = await givenConfirmedRequest(visitor(70), twice)
  const second = await givenConfirmedRequest(visitor(30), twice)
  const desk = at(now.subtract({ hours: 4 }), staff)
  must(await closeAsDuplicate(desk, { ...(await seen(second.reference)), of: first.reference }))
  const roofs = { whatHappened: 'Best roofs in town, 30 percent off until Sunday. Call now.' }
  const spam = await givenConfirmedRequest(visitor(20), {
    ...{ kind: 'complaint', residence: 'OTHER', name: 'Roofs Today', email: 'offers@roofs.example' },
    details: roofs,
  })
  const advertising = { body: 'Advertising.', block: ['mailbox'] } as const
  must(await closeAsSpam(desk, { ...(await seen(spam.reference)), ...advertising }))
  const next = { whatHappened: 'You never answered my offer. What do you have on us?' }
  await givenConfirmedRequest(visitor(2), {
    ...{ kind: 'complaint', residence: 'OTHER', name: 'Roofs Today', email: 'offers@roofs.example' },
    details: next,
  })

  async function seen(reference: string) {
    const request = await findRequestByReference(desk.db.read, reference)
    if (!request) throw new Error('The request was not stored.')
    return { reference, version: request.version }
  }
}
