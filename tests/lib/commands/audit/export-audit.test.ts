import { describe, expect, it } from 'vitest'
import { findAuditHead } from '#db/queries/audit.ts'
import { exportAudit } from '#lib/commands/audit/export-audit.ts'
import { auditQuery } from '#lib/domain/audit/audit-filter.ts'
import { readTrailPages, type TrailLine } from '#lib/reads/audit-trail.ts'
import { atDesk, givenRequestIn, stepUp } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

describe('exporting the trail', () => {
  it('is written into the trail first, and holds every row that fits', async () => {
    const store = freshStore()
    await givenRequestIn(store, 'closed')
    const auditor = atDesk(store, 'auditor')
    const { factor } = await stepUp(auditor)
    must(await exportAudit(auditor, factor))
    const head = await findAuditHead(store.context.db.read)
    expect(head?.event).toBe('audit-exported')
    const sequences = async (asked: Record<string, string>) => {
      const lines: TrailLine[] = []
      const pages = await readTrailPages(auditor, auditQuery.parse(asked), factor.sessionSecret)
      for await (const page of must(pages)) lines.push(...page)
      return lines.map(({ sequence }) => sequence)
    }
    const all = Array.from({ length: head?.sequence ?? 0 }, (_, n) => n + 1)
    expect(await sequences({})).toEqual(all.toReversed())
    expect(await sequences({ order: 'oldest' })).toEqual(all)
  })

  it('is written down by the address of the file alone too', async () => {
    const store = freshStore()
    const auditor = atDesk(store, 'auditor')
    const { factor } = await stepUp(auditor)
    must(await readTrailPages(auditor, auditQuery.parse({}), factor.sessionSecret))
    expect(await findAuditHead(store.context.db.read)).toMatchObject({
      event: 'audit-exported',
      actorId: 'auditor',
    })
  })

  it('is for nobody without a fresh factor, nor for whoever may not', async () => {
    const store = freshStore()
    const auditor = atDesk(store, 'auditor')
    const { factor } = await stepUp(auditor)
    store.pass({ minutes: 11 })
    expect(await exportAudit(atDesk(store, 'auditor'), factor)).toMatchObject({ ok: false })
    expect(
      await readTrailPages(atDesk(store, 'auditor'), auditQuery.parse({}), factor.sessionSecret),
    ).toMatchObject({
      problem: { code: 'factor-not-fresh' },
    })
    expect(await exportAudit(atDesk(store, 'lead'), factor)).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })
})
