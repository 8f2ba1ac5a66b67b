import type { Context } from '#lib/commands/context.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { webProcess } from '#lib/http/context.ts'
import { dayIn } from '#lib/platform/clock.ts'

/** Where a request is opened, as a letter says it. */
export function signInAddress(locale: Locale): string {
  return `${webProcess().env.BASE_URL}/${locale}/my-request/sign-in`
}

/** The day where the operator works. */
export function todayAt({ now, operator }: Context): string {
  return dayIn(now, operator.zone)
}
