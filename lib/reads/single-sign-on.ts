import type { Context } from '#lib/commands/context.ts'
import { readFlow } from '#lib/commands/steps/sign-in-flow.ts'

/** How far a single sign-on of this browser is: on its way to an address, back, refused, or no longer known. */
export type SignOnState =
  | { stage: 'begun'; url: string }
  | { stage: 'proven'; asksCode: boolean }
  | { stage: 'refused' | 'ended' }

/** What people call the provider (empty: it has no name of its own); null if there is none. */
export function readSignOnName({ operator }: Pick<Context, 'operator'>): string | null {
  return operator.singleSignOn?.name ?? null
}

/** The language of the page a single sign-on began on; null if it is no longer known. */
export async function readSignOnLocale(context: Context, flowSecret: string | null): Promise<string | null> {
  const flow = await readFlow(context, context.db.read, { secret: flowSecret, purpose: 'oidc' })
  return flow?.facts.locale ?? null
}

export async function readSignOn(context: Context, flowSecret: string | null): Promise<SignOnState> {
  const flow = await readFlow(context, context.db.read, { secret: flowSecret, purpose: 'oidc' })
  const { stage, url = '', strong } = flow?.facts ?? {}
  if (stage === 'begun') return { stage, url }
  if (stage === 'proven') return { stage, asksCode: !strong }
  return { stage: stage === 'refused' ? 'refused' : 'ended' }
}
