import { describe, expect, it } from 'vitest'
import { queueFilter } from '#lib/domain/requests/queue-filter.ts'
import { QUEUE_VIEWS, queryFrom, VIEW_NAMES, viewOf } from '#lib/domain/requests/queue-views.ts'

describe('a view of the queue', () => {
  it.each(VIEW_NAMES)('%s is known by its address, on whichever page', (view) => {
    const query = QUEUE_VIEWS[view]
    expect(viewOf(queueFilter.parse(query))).toBe(view)
    expect(viewOf(queueFilter.parse({ ...query, after: '2026-12-14.00ff' }))).toBe(view)
  })

  it('is none any more once something is added', () => {
    expect(viewOf(queueFilter.parse({ assignee: 'me', kind: 'access' }))).toBeUndefined()
    expect(viewOf(queueFilter.parse({ sort: 'received' }))).toBeUndefined()
  })

  it('is kept in one order, without its page and without what is unknown', () => {
    expect(queryFrom('?kind=access&status=open&after=2026-12-14.00ff&x=1')).toBe('status=open&kind=access')
    expect(queryFrom('kind=nonsense&sort=due')).toBe('')
  })
})
