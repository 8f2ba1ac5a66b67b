import type { Context } from '#lib/commands/context.ts'
import { signOnRedirect, startFlow } from '#lib/commands/steps/sign-in-flow.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { beginSignOn } from '#lib/platform/single-sign-on.ts'

/** Begins a single sign-on in this browser; `next` is the page of the desk it leads to, if one was asked for. */
export async function beginSingleSignOn(
  context: Context,
  { next, locale }: { next: string | null; locale: Locale },
): Promise<Result<{ flowSecret: string }>> {
  const { db, operator } = context
  if (!operator.singleSignOn) return failed('not-found')
  const begun = await beginSignOn(operator.singleSignOn, signOnRedirect(operator))
  if (!begun) return failed('sign-on-down')
  const facts = { ...begun, next: next ?? '', locale, stage: 'begun' }
  const flow = { purpose: 'oidc', staffId: null, facts } as const
  return ok({ flowSecret: await db.transaction((tx) => startFlow(context, tx, flow)) })
}
