import { index, integer, primaryKey, table, text, uniqueIndex } from '#db/schema/columns.ts'
import type { ShieldCause } from '#lib/domain/access/shields.ts'

/** A cut of the queue that somebody keeps: their own, or the team's. */
export const savedViews = table(
  'saved_views',
  {
    id: text().primaryKey(),
    /** Null: the whole team's. */
    staffId: text(),
    name: text().notNull(),
    /** The queue's address parameters. */
    query: text().notNull(),
    createdAt: text().notNull(),
  },
  (t) => [index('saved_views_staff').on(t.staffId, t.id)],
)

/** Words to sort cases by. */
export const tags = table('tags', {
  id: text().primaryKey(),
  name: text().notNull(),
  retiredAt: text(),
  createdAt: text().notNull(),
})

export const caseTags = table(
  'case_tags',
  {
    requestId: text().notNull(),
    tagId: text().notNull(),
    staffId: text().notNull(),
    createdAt: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.tagId] }), index('case_tags_tag').on(t.tagId, t.requestId)],
)

/** Keyed hashes to find a case by: of the whole name, of its words, and of the phone number (SR-131). */
export const searchWords = table(
  'search_words',
  {
    hash: text().notNull(),
    requestId: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.hash, t.requestId] }), index('search_words_request').on(t.requestId)],
)

/** Who may not see a case, because it is by or about them. */
export const caseShields = table(
  'case_shields',
  {
    staffId: text().notNull(),
    requestId: text().notNull(),
    because: text().$type<ShieldCause>().notNull(),
    createdAt: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.requestId] }), index('case_shields_request').on(t.requestId)],
)

/** Who is told of what happens to a case, beside its handler. */
export const watchers = table(
  'watchers',
  {
    requestId: text().notNull(),
    staffId: text().notNull(),
    createdAt: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.staffId] }), index('watchers_staff').on(t.staffId)],
)

/** Who was named in a note. */
export const mentions = table(
  'mentions',
  {
    noteId: text().notNull(),
    staffId: text().notNull(),
    requestId: text().notNull(),
    createdAt: text().notNull(),
    seenAt: text(),
  },
  (t) => [
    primaryKey({ columns: [t.noteId, t.staffId] }),
    index('mentions_staff').on(t.staffId, t.seenAt, t.noteId),
    index('mentions_of').on(t.staffId, t.noteId),
    index('mentions_request').on(t.requestId),
  ],
)

/** Who gets a new case: the first rule that fits its kind and law. */
export const assignmentRules = table(
  'assignment_rules',
  {
    id: text().primaryKey(),
    kind: text(),
    law: text(),
    /** JSON of the ids of those who take turns; one id is one person. */
    staffIds: text().notNull(),
    /** Who had the last turn. */
    lastStaffId: text(),
    place: integer().notNull(),
    version: integer().notNull(),
  },
  (t) => [index('assignment_rules_place').on(t.place, t.id)],
)

/** When somebody is away, and who stands in. */
export const absences = table('absences', {
  staffId: text().primaryKey(),
  fromOn: text().notNull(),
  untilOn: text().notNull(),
  standInId: text(),
})

/** What was told of a case that nobody picked up or that used up its time, so that nobody is told twice. */
export const escalations = table(
  'escalations',
  {
    requestId: text().notNull(),
    /** `unassigned`, `half`, `three-quarters`, … */
    stage: text().notNull(),
    createdAt: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.stage] })],
)

/** How two cases stand to each other, beside appeals and visits. */
export const caseLinks = table(
  'case_links',
  {
    requestId: text().notNull(),
    otherId: text().notNull(),
    /** `related`, `duplicate`, `merged` (into the other), or `different`: looked at, and not the same. */
    what: text().$type<'related' | 'duplicate' | 'merged' | 'different'>().notNull(),
    staffId: text().notNull(),
    createdAt: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.otherId] }), index('case_links_other').on(t.otherId)],
)

/** Mailboxes, domains and phone numbers whose requests are set aside. */
export const blocks = table(
  'blocks',
  {
    hash: text().primaryKey(),
    what: text().$type<'mailbox' | 'domain' | 'phone'>().notNull(),
    /** The case that gave cause. */
    requestId: text(),
    staffId: text().notNull(),
    createdAt: text().notNull(),
    /** Why, in the words of whoever blocked it; under the system key. */
    sealedReason: text(),
    liftedAt: text(),
    liftedBy: text(),
  },
  (t) => [index('blocks_request').on(t.requestId), index('blocks_age').on(t.createdAt, t.hash)],
)

/** What an administrator decided for the desk, beside the operator's face; one row a setting. */
export const deskSettings = table('desk_settings', {
  name: text().primaryKey(),
  /** JSON, of the setting's own shape. */
  value: text().notNull(),
  version: integer().notNull(),
  changedAt: text().notNull(),
  changedBy: text().notNull(),
})

/** One identity-free row a case, from which reports are counted; it outlives erasure. */
export const caseFigures = table(
  'case_figures',
  {
    id: text().primaryKey(),
    requestId: text().notNull(),
    kind: text().notNull(),
    law: text().notNull(),
    channel: text().notNull(),
    receivedOn: text().notNull(),
    confirmedOn: text(),
    closedOn: text(),
    outcome: text(),
    refusalGround: text(),
    /** The legal date when it was closed. */
    dueOn: text(),
    extended: integer().notNull(),
    /** Calendar days from receipt to the answer. */
    days: integer(),
    handlerId: text(),
  },
  (t) => [
    uniqueIndex('case_figures_request').on(t.requestId),
    index('case_figures_received').on(t.receivedOn, t.id),
    // Reports count within these alone, and read no row: a year of a busy desk is counted in a blink.
    index('case_figures_came').on(t.receivedOn, t.kind, t.law, t.handlerId, t.requestId),
    index('case_figures_answered').on(
      ...[t.closedOn, t.outcome, t.kind, t.law, t.handlerId, t.days, t.dueOn, t.refusalGround, t.requestId],
    ),
  ],
)
