import { listAuditAfter } from '#db/queries/audit.ts'
import { outbox } from '#db/schema/index.ts'
import { type SignIn, signIn } from '#lib/commands/staff/sign-in.ts'
import { totpCode } from '#lib/platform/totp.ts'
import { recoveryCodesFrom } from '#lib/vault/staff-secrets.ts'
import type { GivenStaff } from '#tests/support/given-staff.ts'
import type { TestStore } from '#tests/support/store.ts'

/** The code somebody's app shows now. */
export const codeOf = (store: TestStore, person: Pick<GivenStaff, 'totpSecret'>) =>
  totpCode(person.totpSecret, store.now)

/** The code of the next half minute, which was surely not used yet: the store's clock moves there. */
export function nextCode(store: TestStore, person: Pick<GivenStaff, 'totpSecret'>): string {
  store.pass({ seconds: 30 })
  return codeOf(store, person)
}

/** The recovery codes somebody was shown when they joined. */
export const codesOf = (store: TestStore, person: GivenStaff) =>
  recoveryCodesFrom(store.context.keys, person.shownSecret)

/** Signs in from a browser that is not known, unless told otherwise. */
export function tryToSignIn(store: TestStore, person: GivenStaff, changes: Partial<SignIn> = {}) {
  return signIn(store.visitor(), {
    email: person.email,
    password: person.password,
    code: codeOf(store, person),
    deviceSecret: null,
    previousSession: null,
    browser: null,
    ...changes,
  })
}

/** The names of everything that was written to the trail. */
export async function eventsIn(store: TestStore): Promise<string[]> {
  return (await listAuditAfter(store.context.db.read, 0, 500)).map(({ event }) => event)
}

/** What people were told about changes of their accounts. */
export async function accountMails(store: TestStore): Promise<unknown[]> {
  return (await allAccountMails(store)).filter((change) => change !== 'new-browser')
}

/** How often people were told that somebody signed in with a new browser. */
export async function newBrowserMails(store: TestStore): Promise<number> {
  return (await allAccountMails(store)).filter((change) => change === 'new-browser').length
}

async function allAccountMails(store: TestStore): Promise<unknown[]> {
  const mails = await store.context.db.read.select().from(outbox)
  return mails
    .filter(({ kind }) => kind === 'staff-account-changed')
    .map(({ payload }) => JSON.parse(payload).change)
}
