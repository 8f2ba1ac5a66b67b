import { type SQL, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { place, prepared } from '#db/prepared.ts'
import { notShieldedAmongMany } from '#db/queries/case-shields.ts'
import { asideOf } from '#db/queries/queue-stretch.ts'
import { assigneeOrNobody } from '#db/schema/index.ts'
import type { QueueView } from '#lib/domain/requests/queue-views.ts'

/** Nobody counts further than this: what a count costs has an end. */
export const COUNT_CAP = 500

/** Who looks, and the days of due soon: today and the last of them (YYYY-MM-DD). */
export type CountedFor = { viewer: string; today: string; soonEnd: string }

const ACTIVE = sql`status in ('open', 'waiting', 'held')`
const IN_QUEUE = sql`not ${asideOf(sql`requests.id`)}`
/** Every status, so that an index that begins with it is searched and not walked. */
const ANY = sql`status in ('unconfirmed', 'open', 'waiting', 'held', 'closed')`
const BY_DATE = sql`requests_queue`
const BY_ASSIGNEE = sql`requests_queue_assignee`

const counts = prepared((db) => {
  const views: Record<QueueView, SQL> = {
    active: counted(sql`'active'`, BY_DATE, ACTIVE, IN_QUEUE),
    mine: counted(sql`'mine'`, BY_ASSIGNEE, ofAssignee(place('viewer'))),
    unassigned: counted(sql`'unassigned'`, BY_ASSIGNEE, ofAssignee(sql`''`), IN_QUEUE),
    soon: counted(sql`'soon'`, BY_DATE, due(sql`between ${place('today')} and ${place('soonEnd')}`)),
    overdue: counted(sql`'overdue'`, BY_DATE, due(sql`< ${place('today')}`), sql`paused_since is null`),
    waiting: counted(sql`'waiting'`, BY_DATE, sql`status = 'waiting'`, IN_QUEUE),
    held: counted(sql`'held'`, BY_DATE, sql`status = 'held'`, IN_QUEUE),
    'not-notified': counted(
      sql`'not-notified'`,
      sql`requests_unnotified`,
      sql`unnotified_since is not null and ${ANY}`,
    ),
    aside: counted(sql`'aside'`, sql`requests_aside_queue`, sql`set_aside_at is not null and ${ACTIVE}`),
    closed: counted(sql`'closed'`, BY_DATE, sql`status = 'closed'`),
  }
  return db
    .select({ view: sql<QueueView>`view`, seen: sql<number>`seen`, fits: sql<number>`fits` })
    .from(sql`(${sql.join(Object.values(views), sql` union all `)}) as counted`)
    .prepare()
})

const ofAssignee = (id: SQL) => sql`${assigneeOrNobody} = ${id} and ${ACTIVE}`
const due = (when: SQL) => sql`${ACTIVE} and sort_on ${when}`

/** Entries of one index up to one more than the cap, and how many of them count. */
function counted(view: SQL, index: SQL, where: SQL, also = sql`1`): SQL {
  const fits = sql`${also} and ${notShieldedAmongMany(place('viewer'), sql`requests.id`)}`
  const from = sql`from requests indexed by ${index}`
  const entries = sql`select ${fits} as fits ${from} where ${where} limit ${COUNT_CAP + 1}`
  return sql`select ${view} as view, count(*) as seen, coalesce(sum(fits), 0) as fits from (${entries})`
}

/** How many cases each view holds for `viewer`: `fits` of the entries `seen`, which are never more than one over the cap. */
export async function countViews(db: Queries, asked: CountedFor) {
  return counts(db).execute(asked)
}

/** The query of `countViews`, so that a test can read its plan. */
export function countQuery(db: Queries) {
  return counts(db)
}
