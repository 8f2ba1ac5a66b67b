/** Why a mail could not go out, in words without personal data. Sentences: `lib/i18n/<locale>/mail.ts`. */
export const MAIL_FAILURES = [
  'recipient-refused',
  'message-refused',
  'sender-refused',
  'sign-in-refused',
  'no-connection',
  'no-tls',
  'timed-out',
  'server-busy',
  'not-written',
  'unexpected',
] as const
export type MailFailureWord = (typeof MAIL_FAILURES)[number]

/** One failed attempt: `permanent` is never tried again (SR-180); `detail` is an SMTP code or an error class. */
export type MailFailure = { word: MailFailureWord; permanent: boolean; detail?: string }

/** Failures that say the server cannot be reached or used at all, whatever the mail: the breaker counts these. */
const SERVER_FAILURES: readonly MailFailureWord[] = [
  'no-connection',
  'no-tls',
  'timed-out',
  'sign-in-refused',
]

export function isServerFailure({ word }: MailFailure): boolean {
  return SERVER_FAILURES.includes(word)
}

/** A failure as it is stored with the mail: its word, then its detail. */
export function failureText({ word, detail }: MailFailure): string {
  return (detail ? `${word} ${detail}` : word).slice(0, 120)
}

/** Reads what `failureText` wrote. */
export function parseFailureText(stored: string): { word: MailFailureWord; detail: string } {
  const [first = '', ...rest] = stored.split(' ')
  return { word: MAIL_FAILURES.find((word) => word === first) ?? 'unexpected', detail: rest.join(' ') }
}
