import { index, integer, table, text } from '#db/schema/columns.ts'

/** A passkey of a member of staff. */
export const passkeys = table(
  'passkeys',
  {
    /** The credential's id, base64url. */
    id: text().primaryKey(),
    staffId: text().notNull(),
    /** Base64url. */
    publicKey: text().notNull(),
    counter: integer().notNull(),
    /** JSON of strings. */
    transports: text().notNull(),
    name: text().notNull(),
    createdAt: text().notNull(),
    lastUsedAt: text(),
  },
  (t) => [index('passkeys_staff').on(t.staffId, t.id)],
)

/** A question put to a browser that it has not answered yet: of a passkey, or of a single sign-on. */
export const signInFlows = table(
  'sign_in_flows',
  {
    /** Hash of the secret that the browser keeps. */
    secretHash: text().primaryKey(),
    purpose: text()
      .$type<'passkey-new' | 'passkey-sign-in' | 'passkey-step-up' | 'oidc' | 'oidc-step-up'>()
      .notNull(),
    staffId: text(),
    /** What the answer is held against, sealed. */
    sealedFacts: text().notNull(),
    expiresAt: text().notNull(),
  },
  (t) => [index('sign_in_flows_expiry').on(t.expiresAt)],
)
