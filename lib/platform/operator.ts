import type { Env } from '#lib/platform/env.ts'
import type { SignOnProvider } from '#lib/platform/single-sign-on.ts'

/** The operator's settings that rules depend on, read from the configuration. */
export type Operator = {
  /** How it shows itself until somebody sets that at the desk. */
  firstFacts: {
    name: string
    legalName: string
    email: string
    phone: string
    /** Lines separated by `;`. */
    postalAddress: string
    policyUrl: string
  }
  /** The origin people use: links, and where passkeys are good. */
  baseUrl: string
  adminMailbox: string
  zone: string
  euCalendar: Env['EU_CALENDAR']
  /** Small processing agents have longer times under some laws (Res. CD/ANPD 2/2022). */
  isSmallAgent: boolean
  /** The day it began to handle personal data: nothing can have been received before (YYYY-MM-DD). */
  since: string
  /** It means to answer within so many calendar days of receipt. */
  targetDays: number
  /** Multiplies the caps on mail to unproven mailboxes; 1 except in load tests. */
  limitScale: number
  /** Identity documents may be asked for at all; off unless the operator says so (SR-077). */
  takesIdentityDocuments: boolean
  /** Rules of the desk until they are set there; `lib/domain/operator/desk-rules.ts` says which. */
  firstRules: Record<string, unknown>
  /** Where staff can sign in by single sign-on; null if nowhere. */
  singleSignOn: SignOnProvider | null
}

export function operatorFrom(env: Env): Operator {
  return {
    firstFacts: {
      name: env.OPERATOR_NAME,
      legalName: env.OPERATOR_LEGAL_NAME,
      email: env.OPERATOR_EMAIL,
      phone: env.OPERATOR_PHONE,
      postalAddress: env.OPERATOR_POSTAL_ADDRESS,
      policyUrl: env.OPERATOR_POLICY_URL,
    },
    baseUrl: env.BASE_URL,
    adminMailbox: env.ADMIN_MAILBOX,
    zone: env.OPERATOR_ZONE,
    euCalendar: env.EU_CALENDAR,
    isSmallAgent: env.OPERATOR_SMALL_AGENT === 'yes',
    since: env.OPERATOR_SINCE,
    targetDays: env.OPERATOR_TARGET_DAYS,
    limitScale: env.RATE_LIMIT_SCALE,
    takesIdentityDocuments: env.IDENTITY_DOCUMENTS === 'yes',
    firstRules: env.DESK_RULES,
    singleSignOn: providerFrom(env),
  }
}

function providerFrom(env: Env): SignOnProvider | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env
  const { OIDC_CLIENT_SECRET_FILE: secretFile, OIDC_NAME: name, OIDC_SECOND_FACTOR } = env
  const secondFactor = OIDC_SECOND_FACTOR.split(/\s+/).filter(Boolean)
  return issuer ? { issuer, clientId, clientSecret, secretFile, name, secondFactor } : null
}
