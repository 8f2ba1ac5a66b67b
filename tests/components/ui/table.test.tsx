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

test('each cell shows its label on narrow screens, and is not read twice', () => {
  expect(html).toMatch(/<span aria-hidden="true"[^>]*>Due<\/span>/)
})
