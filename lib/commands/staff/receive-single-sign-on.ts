import { saveFlowFacts } from '#db/queries/sign-in-flows.ts'
import type { Context } from '#lib/commands/context.ts'
import { readFlow, signOnRedirect } from '#lib/commands/steps/sign-in-flow.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { finishSignOn } from '#lib/platform/single-sign-on.ts'
import { sealFlowFacts } from '#lib/vault/sign-in-flow.ts'

/**
 * Takes what a provider sent this browser back with. It signs nobody in: it keeps, sealed under the secret of the very
 * browser that began, whom the provider vouches for, until that browser posts the rest. What was asked is used up by it.
 */
export async function receiveSingleSignOn(
  context: Context,
  { flowSecret, query }: { flowSecret: string | null; query: string },
): Promise<Result<null>> {
  const { db, keys, operator } = context
  const provider = operator.singleSignOn
  const flow = await readFlow(context, db.read, { secret: flowSecret, purpose: 'oidc' })
  if (!provider || flow?.facts.stage !== 'begun') return failed('flow-ended')
  const { next = '', locale = '', state = '', nonce = '', verifier = '' } = flow.facts
  const cameBackTo = `${signOnRedirect(operator)}${query}`
  const person = await finishSignOn(provider, { state, nonce, verifier }, cameBackTo)
  const said = person && {
    subject: keys.lookupHash(`single-sign-on|${provider.issuer}|${person.subject}`),
    email: person.email ?? '',
    strong: person.isStrong ? 'yes' : '',
  }
  const facts = said ? { next, locale, stage: 'proven', ...said } : { next, locale, stage: 'refused' }
  await db.transaction((tx) =>
    saveFlowFacts(tx, flow.secretHash, sealFlowFacts(keys, flow.secretHash, facts)),
  )
  return ok(null)
}
