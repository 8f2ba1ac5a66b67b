import { ok, type Result } from '#lib/domain/result.ts'
import type { CookieChange } from '#lib/http/cookies.ts'
import type { Next } from '#lib/http/form-answer.ts'

/** The desk's cookie with its session's new secret; nothing if the session kept its id. */
export function deskCookie(sessionSecret: string | null): CookieChange[] {
  return sessionSecret ? [{ name: 'desk', value: sessionSecret }] : []
}

/** The cookies of whoever just signed in (SR-093, SR-095). */
export function signInCookies(signedIn: { sessionSecret: string; deviceSecret: string }): CookieChange[] {
  return [
    { name: 'desk', value: signedIn.sessionSecret },
    { name: 'device', value: signedIn.deviceSecret },
  ]
}

/** The cookies of whoever made a one-time link, which their next page shows. */
export function linkCookies(made: { sessionSecret: string | null; shownSecret: string }): CookieChange[] {
  return [...deskCookie(made.sessionSecret), { name: 'shown', value: made.shownSecret }]
}

/** Hands a question for a passkey to the script that asked, and its secret to the browser. */
export function passkeyAsked(
  asked: Result<{ flowSecret: string; question: string }>,
  to: string,
): Result<Next> {
  if (!asked.ok) return asked
  const { flowSecret: value, question } = asked.value
  return ok({ to, cookies: [{ name: 'flow', value }], told: { question } })
}
