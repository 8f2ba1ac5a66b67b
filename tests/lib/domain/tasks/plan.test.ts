import { describe, expect, it } from 'vitest'
import { FIRST_CATALOGUE } from '#lib/domain/operator/first-catalogue.ts'
import { DETAILS, type Details } from '#lib/domain/requests/intake.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import { proposePlan } from '#lib/domain/tasks/plan.ts'
import { SAMPLE_DETAILS } from '#tests/support/given.ts'

const plan = (kind: Kind, details: unknown, catalogue = FIRST_CATALOGUE) =>
  proposePlan(catalogue, { kind, details: DETAILS[kind].parse(details) } as Details)
const systems = (...given: Parameters<typeof plan>) => plan(...given).map(({ systemId }) => systemId)
const ALL = FIRST_CATALOGUE.systems.map(({ id }) => id)

describe('the plan of a request', () => {
  it('has a task for every system that holds anything, where a copy of all is asked for', () => {
    expect(plan('access', SAMPLE_DETAILS.access)).toEqual(ALL.map((systemId) => ({ systemId, what: 'find' })))
  })

  it('has one only for the systems of the categories that a deletion names', () => {
    const some = { scope: 'some', categories: ['marketing', 'device-cache'], remarks: '' }
    expect(systems('deletion', some)).toEqual(['app-cache', 'marketing-tools'])
    expect(plan('deletion', some)[0]?.what).toBe('erase')
  })

  it('looks everywhere for an entry of which nobody could say where it stands, else where its category lies', () => {
    const item = { says: 'Li Lei', shouldSay: 'Li Léi' }
    expect(systems('correction', { items: [item], remarks: '' })).toEqual(ALL)
    const placed = { ...item, category: 'support' }
    expect(systems('correction', { items: [placed], remarks: '' })).toEqual(['support-desk'])
  })

  it('stops the use, and closes the account, in every system', () => {
    expect(plan('withdrawal', SAMPLE_DETAILS.withdrawal).map(({ what }) => what)).toEqual(
      ALL.map(() => 'stop'),
    )
    expect(systems('cancellation', SAMPLE_DETAILS.cancellation)).toEqual(ALL)
  })

  it('leaves out systems that are not used any more, and is empty for a complaint', () => {
    const retired = FIRST_CATALOGUE.systems.map((system) => ({
      ...system,
      retiredAt: system.id === 'backups' ? '2026-01-01T00:00:00Z' : null,
    }))
    const left = systems('access', SAMPLE_DETAILS.access, { ...FIRST_CATALOGUE, systems: retired })
    expect(left).toEqual(ALL.filter((id) => id !== 'backups'))
    expect(plan('complaint', SAMPLE_DETAILS.complaint)).toEqual([])
    expect(plan('appeal', { lookAgainAt: 'All of it.' })).toEqual([])
  })
})
