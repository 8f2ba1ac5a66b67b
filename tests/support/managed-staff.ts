import { findStaff } from '#db/queries/staff.ts'
import { type GivenStaff, givenStaff } from '#tests/support/given-staff.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

/** A desk with an administrator (Mei) and a handler (Li). */
export async function givenDesk() {
  const store = freshStore()
  const mei = await givenStaff(store.context)
  const li = await givenStaff(store.context, {
    invitedBy: mei,
    role: 'handler',
    name: 'Li Lei',
    email: 'li.lei@operator.example',
  })
  return { store, mei, li }
}

/** What an administrator's form about somebody posts: whom, as they see them, in their session. */
export async function managed(
  store: TestStore,
  by: GivenStaff,
  whom: GivenStaff,
  code: string | null = null,
) {
  const { version = 0 } = (await findStaff(store.context.db.read, whom.staffId)) ?? {}
  return { staffId: whom.staffId, version, sessionSecret: by.sessionSecret, code }
}
