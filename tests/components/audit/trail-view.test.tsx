import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { TrailView } from '#components/audit/trail-view.tsx'
import { AUDIT_EVENT_NAMES } from '#lib/domain/audit/audit-filter.ts'
import { LOCALES } from '#lib/domain/locales.ts'

/** One line an event, with nothing in its payload: the worst that a sentence can be given. */
const lines = AUDIT_EVENT_NAMES.map((event, n) => ({
  ...{ sequence: n + 1, at: '2026-11-23T02:00:00Z', event, payload: {}, reference: null },
  by: { type: 'system' as const },
  assigneeName: null,
}))

describe.each(LOCALES)('the trail of the desk in %s', (locale) => {
  it('has a sentence for every event, and lists each to choose from', () => {
    const html = renderToStaticMarkup(
      <TrailView
        {...{ locale, lines, zone: 'Asia/Shanghai', query: {}, next: null, isFull: true, mayExport: true }}
        signed={{ size: 12, at: '2026-11-23T02:00:00Z', note: 'a note', key: 'a key' }}
        colleagues={[{ staffId: 'mei', name: 'Mei' }]}
      />,
    )
    expect(html.match(/<tr /g)?.length).toBe(lines.length + 1)
    expect(html.match(/<option value="/g)?.length).toBeGreaterThan(lines.length)
  })
})
