import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findCatalogue, insertEntry, saveEntry, saveEntryPlace } from '#db/queries/catalogue.ts'
import type { Context } from '#lib/commands/context.ts'
import { type BroughtFactor, demandFreshFactor } from '#lib/commands/steps/fresh-factor.ts'
import type { SteppedUp } from '#lib/commands/steps/managed-staff.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import type { Catalogue, CatalogueEntry, CatalogueList } from '#lib/domain/operator/catalogue.ts'
import { type EntryAnswers, type EntryPlace, entryProblem } from '#lib/domain/operator/entry-form.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'

/** `version` is the one that was shown, 0 for a new entry. */
export type EntryToKeep = EntryPlace & BroughtFactor & { version: number; answers: EntryAnswers }

/**
 * Adds an entry to a list of what the operator holds and why, or changes, moves or retires one; forms offer it from the
 * next page on. Nothing is ever deleted, for old requests name it. Administrators only, with a fresh factor (SR-100).
 */
export async function saveCatalogueEntry(context: Context, input: EntryToKeep): Promise<Result<SteppedUp>> {
  const staff = await staffWhoMay(context, 'manage-settings')
  if (!staff.ok) return staff
  const { list, id, version, answers } = input
  return context.db.transaction(async (tx) => {
    const catalogue = await findCatalogue(tx)
    const before = catalogue[list].find((entry) => entry.id === id)
    if (id && !before) return failed('not-found')
    if ((before?.version ?? 0) !== version) return failed('stale-version')
    const wrong = entryProblem(catalogue, input, answers)
    if (wrong) return failed('invalid-input', { fields: [wrong] })
    const fresh = await demandFreshFactor(context, tx, input)
    if (!fresh.ok) return fresh
    const entry = entryOf(context, before, answers)
    await keep(tx, { list, entry, catalogue, place: answers.place })
    const { id: kept, retiredAt } = entry
    const payload = { list, entryId: kept, version: entry.version, retired: retiredAt !== null }
    const at = instantText(context.now)
    await appendAudit(tx, { at, actor: staff.value, event: 'catalogue-entry-saved', payload })
    return ok({ sessionSecret: fresh.value })
  })
}

function entryOf(
  { now }: Context,
  before: CatalogueEntry | undefined,
  answers: EntryAnswers,
): CatalogueEntry {
  const { name, explanation, systems, restsOnConsent, isShared, state } = answers
  return {
    id: before?.id ?? newId(now),
    ...{ name, explanation, systems },
    restsOnConsent: restsOnConsent === 'yes',
    isShared: isShared === 'yes',
    retiredAt: state === 'retired' ? (before?.retiredAt ?? instantText(now)) : null,
    version: (before?.version ?? 0) + 1,
  }
}

type Kept = { list: CatalogueList; entry: CatalogueEntry; catalogue: Catalogue; place: number }

/** Writes it where it was put, and moves those after it. */
async function keep(tx: Queries, { list, entry, catalogue, place }: Kept): Promise<void> {
  const isNew = !catalogue[list].some(({ id }) => id === entry.id)
  await (isNew ? insertEntry : saveEntry)(tx, list, { ...entry, place })
  const others = catalogue[list].map(({ id }) => id).filter((id) => id !== entry.id)
  const order = others.toSpliced(place - 1, 0, entry.id)
  for (const [at, id] of order.entries()) await saveEntryPlace(tx, list, { id, place: at + 1 })
}
