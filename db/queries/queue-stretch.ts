import { type SQL, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { notShieldedAmongMany } from '#db/queries/case-shields.ts'
import { assigneeOrNobody } from '#db/schema/index.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Outcome, Status } from '#lib/domain/requests/lifecycle.ts'
import type { QueueOrder, StateFilter } from '#lib/domain/requests/queue-filter.ts'

/** For one page at most so many entries of an index are looked at: what few cases fit is looked for in stretches. */
export const LOOK_AHEAD = 2000

/**
 * What a queue is cut by; `assigneeId` null is nobody, undefined everybody. Days are those of `sortOn`, inclusive;
 * `running` leaves out paused clocks. `viewer` is who looks: what they are shielded from is not there.
 */
export type QueueCut = {
  viewer: string
  statuses: readonly Status[]
  order: QueueOrder
  kind?: Kind
  law?: string
  outcome?: Outcome
  assigneeId?: string | null
  locale?: Locale
  channel?: string
  assurance?: number
  tagId?: string
  /** The tag is on so few cases that they are read from it. */
  tagIsRare?: boolean
  from?: string
  to?: string
  running?: true
  state?: StateFilter
  /** What came from blocked senders is left out. */
  withoutAside?: boolean
}

/** Where a row stands in the queue, by what it is sorted by. */
export type QueueKey = { at: string; id: string }
export type QueuePlace = { after: QueueKey } | { before: QueueKey } | null

const COLUMN = {
  due: sql`sort_on`,
  received: sql`received_at`,
  activity: sql`last_activity_at`,
}
const SHOWN = sql`id, sort_on, kind, law, assignee_id, outcome, locale, channel, assurance, paused_since`

/** Whether rows are read from the greatest to the least. */
export function isDescending({ order }: Pick<QueueCut, 'order'>, place: QueuePlace): boolean {
  return order.last !== isBackwards(place)
}

export function isBackwards(place: QueuePlace): place is { before: QueueKey } {
  return place !== null && 'before' in place
}

/** A stretch of an index from `place` on, at most `LOOK_AHEAD` entries: each status in order, merged, never sorted. */
export function stretch(cut: QueueCut, place: QueuePlace): SQL {
  const direction = isDescending(cut, place) ? sql`desc` : sql`asc`
  const entries = cut.tagIsRare ? tagged(cut, place) : merged(cut, place)
  return sql`${entries} order by at ${direction}, id ${direction} limit ${LOOK_AHEAD}`
}

function merged(cut: QueueCut, place: QueuePlace): SQL {
  const { index, lead } = wayTo(cut)
  const arms = cut.statuses.map((status) => {
    const wanted = [...lead, sql`status = ${status}`, ...bounds(cut, place)]
    const from = sql`from requests indexed by ${index}`
    return sql`select rowid as place, ${COLUMN[cut.order.by]} as at, ${SHOWN} ${from} where ${all(wanted)}`
  })
  return sql.join(arms, sql` union all `)
}

/** The cases of a tag that few have are all read, and put in order. */
function tagged(cut: QueueCut, place: QueuePlace): SQL {
  const statuses = sql.join(
    cut.statuses.map((status) => sql`${status}`),
    sql`, `,
  )
  const wanted = [sql`tag_id = ${cut.tagId}`, sql`status in (${statuses})`, ...bounds(cut, place)]
  const from = sql`from case_tags cross join requests on id = request_id`
  return sql`select requests.rowid as place, ${COLUMN[cut.order.by]} as at, ${SHOWN} ${from} where ${all(wanted)}`
}

/** The index that leads to the fewest entries; only the order by date has one for each of these. */
function wayTo({ order, assigneeId, law, kind, state }: QueueCut): { index: SQL; lead: SQL[] } {
  const ofAssignee = {
    index: sql`requests_queue_assignee`,
    lead: [sql`${assigneeOrNobody} = ${assigneeId ?? ''}`],
  }
  if (order.by === 'received') return { index: sql`requests_queue_received`, lead: [] }
  if (order.by === 'activity') return { index: sql`requests_queue_activity`, lead: [] }
  if (state) return { index: STATES[state].index, lead: [STATES[state].holds] }
  if (assigneeId) return ofAssignee
  if (law) return { index: sql`requests_queue_law`, lead: [sql`law = ${law}`] }
  if (kind) return { index: sql`requests_queue_kind`, lead: [sql`kind = ${kind}`] }
  return assigneeId === null ? ofAssignee : { index: sql`requests_queue`, lead: [] }
}

/** What few cases are, each with its small index; `among` asks whether one case is. */
const STATES: Record<StateFilter, { index: SQL; holds: SQL; among: SQL }> = {
  'not-notified': {
    index: sql`requests_unnotified`,
    holds: sql`unnotified_since is not null`,
    among: sql`exists (select 1 from requests as one where one.id = entry.id and one.unnotified_since is not null)`,
  },
  aside: {
    index: sql`requests_aside_queue`,
    holds: sql`set_aside_at is not null`,
    among: asideOf(sql`entry.id`),
  },
}

/**
 * Whether a case is among those of blocked senders: asked of their own small index, so that no row is read for it, and
 * of no case while there are none.
 */
export function asideOf(id: SQL): SQL {
  const among = sql`select 1 from requests as apart indexed by requests_aside where apart.set_aside_at is not null`
  // every id is greater than nothing: SQLite begins at the first one, and ends there
  return sql`(exists (${among} and apart.id > '') and exists (${among} and apart.id = ${id}))`
}

/** Where reading begins and, where the order is by date, ends. */
function bounds(cut: QueueCut, place: QueuePlace): SQL[] {
  const found: SQL[] = []
  if (cut.order.by === 'due' && cut.from) found.push(sql`sort_on >= ${cut.from}`)
  if (cut.order.by === 'due' && cut.to) found.push(sql`sort_on <= ${cut.to}`)
  if (!place) return found
  const { at, id } = isBackwards(place) ? place.before : place.after
  const beyond = isDescending(cut, place) ? sql`<` : sql`>`
  return [...found, sql`(${COLUMN[cut.order.by]}, id) ${beyond} (${at}, ${id})`]
}

/** What an entry of a stretch must be to be shown. */
export function fitting(cut: QueueCut): SQL {
  const wanted: SQL[] = [notShieldedAmongMany(cut.viewer, sql`entry.id`)]
  const is = (column: SQL, value: unknown) => {
    if (value !== undefined) wanted.push(sql`${column} is ${value}`)
  }
  is(sql`kind`, cut.kind)
  is(sql`law`, cut.law)
  is(sql`assignee_id`, cut.assigneeId)
  is(sql`outcome`, cut.outcome)
  is(sql`locale`, cut.locale)
  is(sql`channel`, cut.channel)
  is(sql`assurance`, cut.assurance)
  if (cut.withoutAside) wanted.push(sql`not ${asideOf(sql`entry.id`)}`)
  if (cut.state) wanted.push(STATES[cut.state].among)
  if (cut.running) wanted.push(sql`paused_since is null`)
  if (cut.from) wanted.push(sql`sort_on >= ${cut.from}`)
  if (cut.to) wanted.push(sql`sort_on <= ${cut.to}`)
  if (cut.tagId && !cut.tagIsRare)
    wanted.push(sql`exists (select 1 from case_tags where request_id = entry.id and tag_id = ${cut.tagId})`)
  return all(wanted)
}

const all = (wanted: SQL[]) => sql.join(wanted, sql` and `)

/** The last entry of a stretch that was looked at whole; undefined if it ended before. For a page that was not filled. */
export async function findLookedTo(
  db: Queries,
  cut: QueueCut,
  place: QueuePlace,
): Promise<QueueKey | undefined> {
  const [last] = await lookedToQuery(db, cut, place)
  return last
}

/** The query of `findLookedTo`, so that a test can read its plan. */
export function lookedToQuery(db: Queries, cut: QueueCut, place: QueuePlace) {
  return db
    .select({ at: sql<string>`at`, id: sql<string>`id` })
    .from(sql`(${stretch(cut, place)}) as entry`)
    .limit(1)
    .offset(LOOK_AHEAD - 1)
}
