import { index, integer, table, text, uniqueIndex } from '#db/schema/columns.ts'

/** A year of holidays that an administrator loaded; it stands in for the year that came with the portal. */
export const holidayYears = table(
  'holiday_years',
  {
    id: text().primaryKey(),
    calendar: text().notNull(),
    year: integer().notNull(),
    /** Where the list is published: an address or the name of the instrument. */
    source: text().notNull(),
    publishedOn: text(),
    /** JSON of `Holiday[]`. */
    holidays: text().notNull(),
    /** JSON of `YYYY-MM-DD[]`. */
    makeUpWorkingDays: text().notNull(),
    loadedAt: text().notNull(),
    loadedBy: text().notNull(),
  },
  (t) => [uniqueIndex('holiday_years_calendar').on(t.calendar, t.year)],
)

/** How the operator stands to a law, where an administrator has decided otherwise than the portal's default. */
export const lawModes = table('law_modes', {
  law: text().primaryKey(),
  mode: text().$type<'mandatory' | 'voluntary' | 'off'>().notNull(),
  changedAt: text().notNull(),
  changedBy: text().notNull(),
})

/** The secret address of a member of staff's calendar of due dates, one each; only its hash is kept. */
export const calendarFeeds = table(
  'calendar_feeds',
  {
    staffId: text().primaryKey(),
    tokenHash: text().notNull(),
    createdAt: text().notNull(),
    lastReadAt: text(),
  },
  (t) => [index('calendar_feeds_token').on(t.tokenHash)],
)
