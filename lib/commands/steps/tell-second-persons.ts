import type { Queries } from '#db/client.ts'
import { listHiddenFrom } from '#db/queries/case-shields.ts'
import type { LetterRow } from '#db/queries/letters.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { listStaff, type StaffRow } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { preparersOf } from '#lib/commands/steps/letter-to-change.ts'
import { tellColleagues } from '#lib/commands/steps/tell-colleagues.ts'
import { PERMISSIONS, type Permission } from '#lib/domain/access/permissions.ts'

/** What a letter waits for, and who may do that. */
const WAITS_FOR = {
  'in-review': { about: 'to-review', permission: 'review-letter' },
  'awaiting-approval': { about: 'to-approve', permission: 'approve-release' },
  frozen: { about: 'to-look-into', permission: 'approve-release' },
} as const satisfies Partial<Record<LetterRow['state'], { about: string; permission: Permission }>>

type Waiting = {
  row: LetterRow
  request: Pick<RequestRow, 'id' | 'reference'>
  state: keyof typeof WAITS_FOR
}

/**
 * Tells by mail who can be the second person of a letter: leads and administrators, and where none of them can, the
 * handlers. Nothing of what it says; never whoever prepared it, nor whom the case is hidden from.
 */
export async function tellSecondPersons(context: Context, tx: Queries, waiting: Waiting): Promise<void> {
  const { row, request, state } = waiting
  const { about, permission } = WAITS_FOR[state]
  const preparers = await preparersOf(tx, row)
  const hidden = await listHiddenFrom(tx, request.id)
  const can = ({ id, role, disabledAt }: StaffRow) =>
    !disabledAt && !preparers.has(id) && !hidden.includes(id) && isLet(role, permission)
  const able = (await listStaff(tx)).filter(can)
  const leading = able.filter(({ role }) => role !== 'handler')
  const told = leading.length > 0 ? leading : able
  await tellColleagues(
    context,
    tx,
    told.map(({ id }) => id),
    { request, about },
  )
}

const isLet = (role: StaffRow['role'], permission: Permission) =>
  (PERMISSIONS[permission] as readonly string[]).includes(role)
