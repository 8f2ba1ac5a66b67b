import { integer, primaryKey, table, text } from '#db/schema/columns.ts'

/** How the operator shows itself: every change is a new row, so that what people were told stays known. */
export const operatorFaces = table('operator_faces', {
  version: integer().primaryKey(),
  /** JSON of `Face`. */
  facts: text().notNull(),
  changedAt: text().notNull(),
  changedBy: text().notNull(),
})

/** Pictures of the operator's logo; a face names the one it shows. */
export const operatorLogos = table('operator_logos', {
  id: text().primaryKey(),
  mediaType: text().notNull(),
  /** The file, base64. */
  bytes: text().notNull(),
  width: integer().notNull(),
  height: integer().notNull(),
})

/** What the operator holds, where and why: an entry is retired, never deleted, for old requests still name it. */
export const catalogueEntries = table(
  'catalogue_entries',
  {
    list: text().$type<'categories' | 'systems' | 'purposes'>().notNull(),
    /** Never reused. */
    id: text().notNull(),
    /** Where it stands in its list, from 1. */
    place: integer().notNull(),
    /** JSON: name and explanation by language. */
    words: text().notNull(),
    /** Of a category: JSON of the ids of the systems that hold it. */
    systems: text(),
    /** Of a purpose, 1 or 0. */
    restsOnConsent: integer(),
    /** Of a purpose, 1 or 0: data go to partners for it. */
    isShared: integer(),
    retiredAt: text(),
    version: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.list, t.id] })],
)
