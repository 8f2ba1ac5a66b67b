import type { Queries } from '#db/client.ts'
import { listVisit } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { addressStands } from '#lib/commands/steps/address-gate.ts'
import type { CaseToChange } from '#lib/commands/steps/case-to-change.ts'
import { type BroughtFactor, demandFreshFactor } from '#lib/commands/steps/fresh-factor.ts'
import { identityIsShown } from '#lib/commands/steps/identity-gate.ts'
import { awaitsSubject } from '#lib/domain/requests/agents.ts'
import { copyBefore } from '#lib/domain/requests/copy-first.ts'
import { type Effects, effectsOf } from '#lib/domain/requests/effects.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'

/** A letter at the gate: the case, what it decides (null: nothing), and how many files go with it. */
export type AtGate = { found: CaseToChange; outcome: Outcome | null; files: number }

/** One rule that can hold a letter back; it only looks, and changes nothing. */
type Gate = (context: Context, tx: Queries, letter: AtGate & { effects: Effects }) => Promise<Result<null>>

/** Everything that is asked before data goes out, is changed or is erased, in this order (SR-075). */
const GATES: readonly Gate[] = [
  somebodyCanFetch,
  subjectComesFirst,
  copyComesFirst,
  recordMayGo,
  whoAsksIsShown,
  addressIsSettled,
]

/** Asks every gate before a letter of staff goes. @returns the first problem found. */
export async function passReleaseGates(context: Context, tx: Queries, letter: AtGate): Promise<Result<null>> {
  const effects = effectsOf(letter.found.request.kind, letter.outcome, letter.files)
  for (const gate of GATES) {
    const passed = await gate(context, tx, { ...letter, effects })
    if (!passed.ok) return passed
  }
  return ok(null)
}

/** Files are fetched from the page of the request, which nobody without a mailbox can open: they go by post. */
async function somebodyCanFetch(
  _: Context,
  __: Queries,
  { found: { request }, files }: Parameters<Gate>[2],
): Promise<Result<null>> {
  const hasMailbox = request.emailHash !== null || request.subjectEmailHash !== null
  return files > 0 && !hasMailbox ? failed('answer-by-post') : ok(null)
}

/** The person is known as well as the right needs (SR-075). */
async function whoAsksIsShown(
  context: Context,
  tx: Queries,
  { found: { request }, effects }: Parameters<Gate>[2],
): Promise<Result<null>> {
  return identityIsShown(context, tx, { request, effects })
}

const NO_FACTOR: BroughtFactor = { sessionSecret: null, code: null }

/**
 * Demands a fresh factor for a letter that gives data out or erases (SR-100), and for no other. The last thing asked.
 * @returns the new secret of the session's cookie, or null if it stays.
 */
export async function demandReleaseFactor(
  context: Context,
  tx: Queries,
  { found, outcome, files, factor }: AtGate & { factor?: BroughtFactor },
): Promise<Result<string | null>> {
  const { releases, erases } = effectsOf(found.request.kind, outcome, files)
  return releases || erases ? demandFreshFactor(context, tx, factor ?? NO_FACTOR) : ok(null)
}

/**
 * The person an agent acts for says so at their own mailbox before anything is given out, erased or corrected; that
 * nothing is held tells something of them too (SR-084).
 */
async function subjectComesFirst(
  _: Context,
  __: Queries,
  { found: { request }, outcome, effects }: Parameters<Gate>[2],
): Promise<Result<null>> {
  const tells = effects.releases || effects.erases || effects.corrects || outcome === 'no-data-held'
  return tells && awaitsSubject(request) ? failed('subject-unconfirmed') : ok(null)
}

/** Who asked for a copy and for deletion gets the copy first. */
async function copyComesFirst(
  _: Context,
  tx: Queries,
  { found: { request }, effects }: Parameters<Gate>[2],
): Promise<Result<null>> {
  if (!effects.erases) return ok(null)
  return copyBefore(request, await listVisit(tx, request)) ? failed('copy-first') : ok(null)
}

/** Nothing is erased of somebody whose record is under a legal hold (SR-083). */
async function recordMayGo(
  _: Context,
  __: Queries,
  { found: { request }, effects }: Parameters<Gate>[2],
): Promise<Result<null>> {
  return effects.erases && request.legalHoldAt ? failed('legal-hold') : ok(null)
}

/** Nothing goes out, is changed or is erased while the address is on hold or in dispute (SR-068). */
async function addressIsSettled(
  context: Context,
  tx: Queries,
  { found: { request }, effects }: Parameters<Gate>[2],
): Promise<Result<null>> {
  const { releases, erases, corrects } = effects
  return releases || erases || corrects ? addressStands(context, tx, request.id) : ok(null)
}
