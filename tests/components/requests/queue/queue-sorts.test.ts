import { expect, it } from 'vitest'
import { queueSorts } from '#components/requests/queue/queue-sorts.ts'
import { queueFilter } from '#lib/domain/requests/queue-filter.ts'

const AFTER = '2026-12-14.a1'
const sorts = (query: Record<string, string>) => queueSorts('en', queueFilter.parse(query))

it('the date of the queue turns its order round; the filter is kept, the page is not', () => {
  const { due, sortedBy } = sorts({ kind: 'access', tag: 'a b&c', after: AFTER })
  expect(due).toMatchObject({ order: 'ascending' })
  expect(due.href).toBe('/en/desk?kind=access&tag=a+b%26c&sort=due-last#sort-queue-due')
  expect(sortedBy).toBeUndefined()
  const turned = sorts({ kind: 'access', sort: 'due-last' })
  expect(turned.due).toMatchObject({ order: 'descending', href: '/en/desk?kind=access#sort-queue-due' })
})

it.each(['received', 'activity'])(
  'sorted by when it was %s, that column turns round, and the date is a way back',
  (by) => {
    const { due, sortedBy } = sorts({ sort: by, due: 'soon' })
    expect(sortedBy).toMatchObject({ order: 'ascending' })
    expect(sortedBy?.href).toBe(`/en/desk?due=soon&sort=${by}-last#sort-queue-moment`)
    expect(sorts({ sort: `${by}-last` }).sortedBy).toMatchObject({
      ...{ order: 'descending', href: `/en/desk?sort=${by}#sort-queue-moment` },
    })
    expect(due).toMatchObject({ order: undefined, href: '/en/desk?due=soon#sort-queue-due' })
  },
)
