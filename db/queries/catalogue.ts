import { and, asc, eq } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { catalogueEntries } from '#db/schema/index.ts'
import type { Catalogue, CatalogueEntry, CatalogueList } from '#lib/domain/operator/catalogue.ts'
import { storedEntryWords, storedSystems } from '#lib/domain/operator/stored-entry.ts'

type Row = typeof catalogueEntries.$inferSelect

// Public pages ask for it, so it is built once.
const inOrder = prepared((db) =>
  db.select().from(catalogueEntries).orderBy(asc(catalogueEntries.place), asc(catalogueEntries.id)).prepare(),
)

/** Every list in its order, retired entries included. */
export async function findCatalogue(db: Queries): Promise<Catalogue> {
  const rows = await inOrder(db).execute()
  const of = (list: CatalogueList) => rows.filter((row) => row.list === list).map(entryOf)
  return { categories: of('categories'), systems: of('systems'), purposes: of('purposes') }
}

function entryOf(row: Row): CatalogueEntry {
  return {
    ...{ id: row.id, version: row.version, retiredAt: row.retiredAt },
    ...storedEntryWords.parse(JSON.parse(row.words)),
    systems: row.systems ? storedSystems.parse(JSON.parse(row.systems)) : [],
    restsOnConsent: row.restsOnConsent === 1,
    isShared: row.isShared === 1,
  }
}

/** An entry as it is to be stored. */
export type EntryToSave = CatalogueEntry & { place: number }

/** A new entry; its id must be new to the list. */
export async function insertEntry(tx: Queries, list: CatalogueList, entry: EntryToSave): Promise<void> {
  await tx.insert(catalogueEntries).values({ list, id: entry.id, ...columnsOf(entry) })
}

/** Stores what an entry is from now on. */
export async function saveEntry(tx: Queries, list: CatalogueList, entry: EntryToSave): Promise<void> {
  await tx.update(catalogueEntries).set(columnsOf(entry)).where(at(list, entry.id))
}

/** Puts an entry at a place of its list. */
export async function saveEntryPlace(
  tx: Queries,
  list: CatalogueList,
  { id, place }: { id: string; place: number },
): Promise<void> {
  await tx.update(catalogueEntries).set({ place }).where(at(list, id))
}

const at = (list: CatalogueList, id: string) =>
  and(eq(catalogueEntries.list, list), eq(catalogueEntries.id, id))

function columnsOf({ name, explanation, systems, restsOnConsent, isShared, ...row }: EntryToSave) {
  const { place, retiredAt, version } = row
  return {
    ...{ place, retiredAt, version },
    words: JSON.stringify({ name, explanation }),
    systems: JSON.stringify(systems),
    restsOnConsent: Number(restsOnConsent),
    isShared: Number(isShared),
  }
}

/** The rows a new store begins with. */
export function firstRows(catalogue: Catalogue): Row[] {
  return (Object.keys(catalogue) as CatalogueList[]).flatMap((list) =>
    catalogue[list].map((entry, index) => ({
      ...{ list, id: entry.id },
      ...columnsOf({ ...entry, place: index + 1 }),
    })),
  )
}
