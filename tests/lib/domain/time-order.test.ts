import { describe, expect, it } from 'vitest'
import { auditQuery } from '#lib/domain/audit/audit-filter.ts'
import { outboxFilter } from '#lib/domain/messages/outbox-filter.ts'
import { withdrawalsFilter } from '#lib/domain/requests/withdrawal.ts'

const LAST = '01a0f21bf4a900009ddbd2313a5509d6'

describe('a link to a page of a list by time', () => {
  it('from when pages were named by what they came before opens the same page', () => {
    expect(auditQuery.parse({ actor: 'staff', before: '42' })).toMatchObject({ actor: 'staff', after: 42 })
    expect(outboxFilter.parse({ before: LAST })).toMatchObject({ after: LAST })
    expect(withdrawalsFilter.parse({ before: LAST })).toMatchObject({ after: LAST })
  })

  it('is newest first then, and what pages are named by today goes before it', () => {
    expect(outboxFilter.parse({ before: LAST, order: 'oldest' }).order).toBeUndefined()
    const both = { before: '42', after: '7', order: 'oldest' }
    expect(auditQuery.parse(both)).toMatchObject({ after: 7, order: 'oldest' })
  })
})
