import type { Env } from '#lib/platform/env.ts'

/** The operator's settings that rules depend on, read from the configuration. */
export type Operator = {
  /** The company, as people know it. */
  name: string
  adminMailbox: string
  zone: string
  euCalendar: Env['EU_CALENDAR']
  /** Multiplies the caps on mail to unproven mailboxes; 1 except in load tests. */
  limitScale: number
}

export function operatorFrom(env: Env): Operator {
  return {
    name: env.OPERATOR_NAME,
    adminMailbox: env.ADMIN_MAILBOX,
    zone: env.OPERATOR_ZONE,
    euCalendar: env.EU_CALENDAR,
    limitScale: env.RATE_LIMIT_SCALE,
  }
}
