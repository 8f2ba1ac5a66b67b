import { findCatalogue } from '#db/queries/catalogue.ts'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { Catalogue } from '#lib/domain/operator/catalogue.ts'

/** The lists for whoever may change them; null for everybody else. */
export async function readCatalogueSettings(context: Context): Promise<Catalogue | null> {
  return may(context.actor, 'manage-settings') ? findCatalogue(context.db.read) : null
}

/** What the operator holds and why, for anybody; where it lies is for staff. */
export async function readCatalogue({ db, actor }: Pick<Context, 'db' | 'actor'>): Promise<Catalogue> {
  const catalogue = await findCatalogue(db.read)
  if (actor.type === 'system' || may(actor, 'view-request')) return catalogue
  const categories = catalogue.categories.map((category) => ({ ...category, systems: [] }))
  return { ...catalogue, categories, systems: [] }
}
