import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { may, PERMISSIONS, type Permission } from '#lib/domain/access/permissions.ts'
import { permissionsPage } from '#scripts/permissions-page.ts'

const WATCHING: Permission[] = ['view-queue', 'view-request', 'view-outbox', 'view-reports']

describe('who may do what', () => {
  it('stands in docs/permissions.md exactly as the table decides it', () => {
    expect(readFileSync('docs/permissions.md', 'utf8')).toBe(permissionsPage())
  })

  it('lets an auditor look at everything, and change nothing', () => {
    const auditor = { type: 'staff', staffId: 'a', role: 'auditor' } as const
    const allowed = (Object.keys(PERMISSIONS) as Permission[]).filter((each) => may(auditor, each))
    expect(allowed).toEqual(expect.arrayContaining(WATCHING))
    expect(allowed.filter((each) => !/^(view|export|make-pack)/.test(each))).toEqual([])
  })

  it('lets a lead do whatever a handler may', () => {
    const as = (role: 'lead' | 'handler') => ({ type: 'staff', staffId: 'x', role }) as const
    const handlers = (Object.keys(PERMISSIONS) as Permission[]).filter((each) => may(as('handler'), each))
    expect(handlers.filter((each) => !may(as('lead'), each))).toEqual([])
  })
})
