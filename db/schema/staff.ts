import { index, integer, table, text, uniqueIndex } from '#db/schema/columns.ts'
import type { Role } from '#lib/domain/access/permissions.ts'
import type { Locale } from '#lib/domain/locales.ts'

/** People who work at the desk. Name and address are sealed under the system key. */
export const staff = table(
  'staff',
  {
    id: text().primaryKey(),
    emailHash: text().notNull(),
    sealedProfile: text().notNull(),
    role: text().$type<Role>().notNull(),
    locale: text().$type<Locale>().notNull(),
    passwordHash: text().notNull(),
    sealedTotpSecret: text().notNull(),
    /** Last time step used, so that no code works twice (SR-090). */
    totpLastStep: integer().notNull(),
    /** Keyed hash of the issuer and subject that a single sign-on names; null where nobody linked one. */
    singleSignOnHash: text(),
    createdAt: text().notNull(),
    disabledAt: text(),
    version: integer().notNull(),
  },
  (t) => [uniqueIndex('staff_email').on(t.emailHash), index('staff_single_sign_on').on(t.singleSignOnHash)],
)

/** One-use codes for a lost authenticator; only hashes (SR-092). */
export const recoveryCodes = table(
  'recovery_codes',
  {
    codeHash: text().primaryKey(),
    staffId: text().notNull(),
    createdAt: text().notNull(),
    usedAt: text(),
  },
  (t) => [index('recovery_codes_staff').on(t.staffId)],
)

/** A staff sign-in: only the hash of the cookie is kept (SR-094). */
export const staffSessions = table(
  'staff_sessions',
  {
    idHash: text().primaryKey(),
    staffId: text().notNull(),
    createdAt: text().notNull(),
    lastSeenAt: text().notNull(),
    /** When a second factor was last shown; dangerous things need it fresh (SR-100). */
    factorAt: text().notNull(),
    /** How it began. */
    method: text().$type<'password' | 'passkey' | 'single-sign-on'>().notNull().default('password'),
    /** Browser and system in words such as `Firefox, Linux`; for its owner's list. */
    browser: text(),
  },
  (t) => [index('staff_sessions_staff').on(t.staffId), index('staff_sessions_age').on(t.createdAt)],
)

/** One-time links: the set-up of the first administrator, an invitation, or a reset of the second factor. */
export const invitations = table(
  'invitations',
  {
    tokenHash: text().primaryKey(),
    /** `first-administrator`, `colleague` or `factor-reset`. */
    purpose: text().$type<'first-administrator' | 'colleague' | 'factor-reset'>().notNull(),
    role: text().$type<Role>().notNull(),
    /** For a colleague: the sealed name and address; for a reset: the person's id. */
    sealedProfile: text(),
    staffId: text(),
    sealedTotpSecret: text().notNull(),
    invitedBy: text(),
    createdAt: text().notNull(),
    expiresAt: text().notNull(),
    usedAt: text(),
  },
  (t) => [index('invitations_expiry').on(t.expiresAt)],
)

/** Failed sign-ins by account or device; grows the pause, never locks for good (SR-093). */
export const signInThrottles = table('sign_in_throttles', {
  subjectHash: text().primaryKey(),
  failures: integer().notNull(),
  lastFailureAt: text().notNull(),
})
