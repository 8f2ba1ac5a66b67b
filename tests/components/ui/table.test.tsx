import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Table } from '#components/ui/table.tsx'

const html = renderToStaticMarkup(
  <Table
    caption="Requests"
    rows={[{ reference: 'DSR-1', due: '12 March' }]}
    rowKey={(row) => row.reference}
    columns={[
      { key: 'reference', label: 'Reference', names: true, cell: (row) => row.reference },
      { key: 'due', label: 'Due', cell: (row) => row.due, align: 'end' },
    ]}
  />,
)

test('a table keeps its meaning when it is shown as cards', () => {
  for (const role of ['table', 'row', 'columnheader', 'rowheader', 'cell'])
    expect(html).toContain(`role="${role}"`)
})

test('a head that sorts is a link back to itself, with the order for screen readers; others are words', () => {
  const sort = {
    id: 'sort-due',
    href: '/en?sorted=x.-due#sort-due',
    order: 'ascending',
    hint: 'Turn',
  } as const
  const sorted = renderToStaticMarkup(
    <Table
      caption="Requests"
      sortBy="Sort by"
      rows={[]}
      rowKey={String}
      columns={[
        { key: 'due', label: 'Due', cell: String, sort },
        { key: 'act', label: 'Act', cell: String },
      ]}
    />,
  )
  expect(sorted).toMatch(/<tr [^>]*data-sort-by="Sort by"/)
  expect(sorted).toMatch(
    /<th [^>]*aria-sort="ascending"[^>]*><a id="sort-due" href="[^"]*#sort-due" title="Turn"/,
  )
  expect(sorted.match(/<a /g)).toHaveLength(1)
  expect(html).not.toMatch(/aria-sort|<a |data-sort-by/)
})

test('each cell shows its label on narrow screens, and is not read twice', () => {
  expect(html).toMatch(/<span aria-hidden="true"[^>]*>Due<\/span>/)
})
