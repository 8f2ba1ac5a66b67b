import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { databasePath } from '#db/client.ts'
import { appendAudit, viewsQuery } from '#db/queries/audit.ts'
import { lastTurnQuery, lettersQuery, notesQuery, storyQuery } from '#db/queries/case-story.ts'
import { instantText } from '#lib/platform/clock.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, DESK_VERBS, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

/** An open case on which so many notes were written, one a minute. */
async function givenNoted(count: number) {
  const store = freshStore()
  const { reference } = await givenRequestIn(store, 'open')
  for (let turn = 0; turn < count; turn++) {
    store.pass({ minutes: 1 })
    must(await DESK_VERBS['add-note'](atDesk(store), await stored(store.context, reference)))
  }
  return { store, reference }
}

async function storyIn(store: TestStore, reference: string, before: number | null = null) {
  return must(await readRequestFile(atDesk(store), reference, before)).story
}

describe('the story of a case', () => {
  it('is told by the page, and no entry and no word stands on two of them or on none', async () => {
    const { store, reference } = await givenNoted(70)
    const pages = []
    let before: number | null = null
    do {
      const page = await storyIn(store, reference, before)
      pages.unshift(page)
      before = page.earlier
    } while (before !== null)
    expect(pages.map(({ entries, isNewest }) => [entries.length, isNewest])).toEqual([
      [13, false],
      [30, false],
      [30, true],
    ])
    const entries = pages.flatMap((page) => page.entries)
    expect(entries.filter(({ text }) => text?.body === 'Called them.')).toHaveLength(70)
    expect(entries.every(({ event, text }) => (event?.event === 'note-added') === (text !== null))).toBe(true)
    const sequences = entries.map(({ event }) => event?.sequence ?? 0)
    expect(sequences).toEqual(sequences.toSorted((a, b) => a - b))
  })

  it('of one moment is on one page whole, wherever the page ends', async () => {
    const { store, reference } = await givenNoted(28)
    const desk = atDesk(store)
    must(await DESK_VERBS['refuse-request'](desk, await stored(desk, reference)))
    const { entries, earlier } = await storyIn(store, reference)
    expect(entries.at(-1)).toMatchObject({ event: { event: 'request-refused' }, text: { kind: 'answer' } })
    const before = await storyIn(store, reference, earlier)
    expect(before.entries.map(({ text }) => text?.kind)).toEqual([undefined, undefined])
  })

  it('begins at its end where the place is none of this case', async () => {
    const { store, reference } = await givenNoted(1)
    expect(await storyIn(store, reference, 9999)).toEqual(await storyIn(store, reference))
  })

  it('leaves out who only looked, and tells apart who opened it last', async () => {
    const { store, reference } = await givenNoted(1)
    const { id: requestId } = await stored(store.context, reference)
    const { actor, db } = atDesk(store)
    await db.transaction(async (tx) => {
      for (let turn = 0; turn < 40; turn++)
        await appendAudit(tx, {
          ...{ at: instantText(store.now), actor, requestId },
          ...{ event: 'request-viewed', payload: {} },
        })
    })
    const { entries, views, earlier } = await storyIn(store, reference)
    expect([entries.length, views.length, earlier]).toEqual([4, 10, null])
  })
})

it('no query of the story reads what it does not show', () => {
  const store = freshStore()
  const { read } = store.context.db
  const plans = new Database(databasePath(store.dataDir), { readonly: true })
  onTestFinished(() => {
    plans.close()
  })
  const range = { requestId: 'r', from: '0', to: 'f', limit: 30 }
  const indexes = {
    audit_request: storyQuery(read, { requestId: 'r', before: 9, limit: 31 }),
    audit_turns: lastTurnQuery(read, 'r', ['request-closed']),
    audit_views: viewsQuery(read, 'r', 10),
    correspondence_request: lettersQuery(read, range),
    notes_request: notesQuery(read, range),
  }
  for (const [index, query] of Object.entries(indexes)) {
    const { sql, params } = query.toSQL()
    const plan = plans.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...params) as { detail: string }[]
    const about = plan.map(({ detail }) => detail).join(' | ')
    expect(about).toMatch(new RegExp(`USING INDEX ${index} \\(request_id=\\?`))
    expect(about).not.toMatch(/TEMP B-TREE/)
  }
})
