import { listRules } from '#db/queries/assignment-rules.ts'
import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import { undoQuery } from '#lib/domain/requests/desk-forms.ts'
import { snap, type Walker } from '#scripts/screenshots/camera.ts'
import { wrong } from '#scripts/screenshots/public-pages.ts'
import { type Scene, seenRequests, visitor } from '#scripts/screenshots/scene.ts'
import { must } from '#tests/support/given.ts'

/** Who gets which request, who is away, whose work is handed over, and an assignment that can be taken back. */
export async function walkAssignment(scene: Scene, { page, locale }: Walker): Promise<void> {
  const [rule] = await listRules(scene.db.read)
  const away = scene.staff[1]?.staffId ?? ''
  const settings = '/settings/assignment'
  for (const [path, name] of [
    [settings, 'assignment'],
    [`${settings}/new`, 'assignment-new'],
    [`${settings}/${rule?.id}`, 'assignment-edit'],
    ['/account/absence', 'absence-own'],
    [`/absences/${away}`, 'absence-of'],
    [`/staff/${away}`, 'person-away'],
    [`/staff/${away}/hand-over`, 'person-hand-over'],
    [`?assignee=${away}`, 'standing-in'],
    [await assignedTo(scene, away), 'assigned-away'],
  ] as const) {
    await page.goto(`/${locale}/desk${path}`)
    await snap({ page, locale }, `desk-${name}`, name === 'assignment' || name === 'assigned-away')
  }
  for (const [path, name] of [
    [`${settings}/new`, 'assignment-wrong'],
    ['/account/absence', 'absence-wrong'],
  ] as const) {
    await page.goto(`/${locale}/desk${path}`)
    await wrong({ page, locale }, `desk-${name}`, '/send')
  }
}

/** A case is given to somebody who is away. @returns the page that says so, as it does right after. */
async function assignedTo(scene: Scene, assigneeId: string): Promise<string> {
  const found = (await seenRequests(scene)).find(({ name }) => name === 'open')
  const [chief] = scene.staff
  if (!found || !chief) throw new Error('The demo has no open case.')
  const desk = { ...visitor(scene), actor: chief.actor }
  const { reference, version } = found
  const done = must(await assignRequest(desk, { reference, version, assigneeId }))
  return `/requests/${reference}?${new URLSearchParams({ done: 'assign', ...undoQuery(done) })}`
}
