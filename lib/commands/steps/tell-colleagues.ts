import type { Queries } from '#db/client.ts'
import { listHiddenFrom } from '#db/queries/case-shields.ts'
import { findLastMailTo } from '#db/queries/outbox.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { findStaff, type StaffRow } from '#db/queries/staff.ts'
import { listWatchers } from '#db/queries/watchers.ts'
import type { Context } from '#lib/commands/context.ts'
import { addressHashes, mailStaff } from '#lib/commands/steps/outgoing-mail.ts'
import type { MessagePayload } from '#lib/domain/messages/catalogue.ts'
import { profileOf } from '#lib/vault/staff-vault.ts'

type News = {
  request: Pick<RequestRow, 'id' | 'reference'>
  about: MessagePayload<'staff-case-news'>['about']
}

/** Nobody gets more than one mail about a case within this time; what comes meanwhile is told at its end. */
const ONE_MAIL_MINUTES = 10

/** Tells whoever watches a case, but for whoever did it, and for whom it is by or about. */
export async function tellWatchers(context: Context, tx: Queries, news: News): Promise<void> {
  const me = context.actor.type === 'staff' ? context.actor.staffId : null
  const watching = await listWatchers(tx, news.request.id)
  await tellColleagues(
    context,
    tx,
    watching.filter((staffId) => staffId !== me),
    news,
  )
}

/** Tells colleagues of a case by mail: its reference and why they are told, never what was written. */
export async function tellColleagues(
  context: Context,
  tx: Queries,
  staffIds: readonly string[],
  news: News,
): Promise<void> {
  if (staffIds.length === 0) return
  const shielded = await listHiddenFrom(tx, news.request.id)
  for (const staffId of staffIds) {
    const person = await findStaff(tx, staffId)
    if (person && !person.disabledAt && !shielded.includes(staffId)) await tellOne(context, tx, person, news)
  }
}

async function tellOne(context: Context, tx: Queries, person: StaffRow, { request, about }: News) {
  const { email: address } = profileOf(context.keys, person)
  const { recipientHash } = addressHashes(context, address)
  const last = await findLastMailTo(tx, { requestId: request.id, kind: 'staff-case-news', recipientHash })
  if (last?.status === 'queued') return
  const pause = last && Temporal.Instant.from(last.firstAttemptAt).add({ minutes: ONE_MAIL_MINUTES })
  const firstAttempt = pause && Temporal.Instant.compare(pause, context.now) > 0 ? pause : context.now
  const to = { address, locale: person.locale, requestId: request.id, firstAttempt }
  await mailStaff(context, tx, to, {
    kind: 'staff-case-news',
    payload: { reference: request.reference, about },
  })
}
