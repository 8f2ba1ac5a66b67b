import type { Env } from '#lib/platform/env.ts'

/** Who writes: what every mail says of the operator, and where its links lead. */
export type Sender = {
  operator: string
  /** Address of every mail's `From`. */
  from: string
  /** Where people get help by e-mail. */
  help: string
  baseUrl: string
}

export function senderFrom(settings: Env): Sender {
  return {
    operator: settings.OPERATOR_NAME,
    from: settings.MAIL_FROM,
    help: settings.OPERATOR_EMAIL,
    baseUrl: settings.BASE_URL,
  }
}
