import type { Context } from '#lib/commands/context.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { CookieName } from '#lib/http/cookies.ts'
import type { Next } from '#lib/http/form-answer.ts'
import { keepFormAttempt } from '#lib/http/form-attempt.ts'
import { newSecret } from '#lib/platform/ids.ts'

type Kept = {
  locale: Locale
  cookie(name: CookieName): string | null
  /** The page that tells it, without the locale. */
  path: string
  values: Record<string, unknown>
}

/** Leads to a page that tells this browser, for an hour, what came of its post: sealed, and not in the address. */
export async function keepOutcome(context: Context, { locale, cookie, path, values }: Kept): Promise<Next> {
  const known = cookie('browser')
  const secret = known ?? newSecret()
  const id = await keepFormAttempt(context, secret, { path: `/${locale}${path}`, values, problem: null })
  const to = `${path}?attempt=${id}`
  return known ? { to } : { to, cookies: [{ name: 'browser', value: secret }] }
}
