import { describe, expect, it } from 'vitest'
import { makeTag } from '#lib/commands/tags/make-tag.ts'
import { BULK_MAX, type BulkInput, bulkForm, bulkOutcome, rowValue } from '#lib/domain/requests/bulk-form.ts'
import { parseFields } from '#lib/http/body.ts'
import { doInBulk } from '#lib/http/bulk.ts'
import { readBlocks } from '#lib/reads/blocks.ts'
import { readCaseTags } from '#lib/reads/tags.ts'
import { atDesk, givenColleague, givenRequestIn, stored } from '#tests/support/desk.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

const sent = (fields: Record<string, unknown>): BulkInput => must(parseFields(bulkForm, fields))
const codesOf = (fields: Record<string, unknown>) => {
  const parsed = parseFields(bulkForm, fields)
  return parsed.ok ? [] : (parsed.problem.fields ?? []).map(({ field, code }) => `${field}: ${code}`)
}

async function givenRows() {
  const store = freshStore()
  await givenColleague(store, { id: 'mei', name: 'Mei', role: 'handler' })
  const open = await givenRequestIn(store, 'open')
  const closed = await givenRequestIn(store, 'closed')
  const other = await givenRequestIn(store, 'open')
  const stale = { ...other, version: other.version + 5 }
  return { store, open, closed, stale, cases: [open, closed, stale].map(rowValue) }
}

describe('several cases at once', () => {
  it('are each assigned or told why not, and one holds no other back', async () => {
    const { store, open, closed, stale, cases } = await givenRows()
    const outcome = must(await doInBulk(atDesk(store), sent({ do: 'assign', cases, assignee: 'mei' })))
    expect(outcome.results).toEqual([
      { reference: open.reference, code: null },
      { reference: closed.reference, code: 'wrong-status' },
      { reference: stale.reference, code: 'stale-version' },
    ])
    expect((await stored(store.context, open.reference)).assigneeId).toBe('mei')
    expect((await stored(store.context, stale.reference)).assigneeId).toBeNull()
    expect(bulkOutcome.parse(JSON.parse(JSON.stringify(outcome)))).toEqual(outcome)
    const wrong = must(
      await doInBulk(atDesk(store), sent({ do: 'assign', cases: [rowValue(stale)], assignee: 'x' })),
    )
    expect(wrong.results[0]?.code).toBe('stale-version')
  })

  it('are given to nobody only where that was chosen', async () => {
    const { store, open } = await givenRows()
    const cases = [rowValue(open)]
    expect(codesOf({ do: 'assign', cases, assignee: '' })).toEqual(['assignee: assignee-missing'])
    must(await doInBulk(atDesk(store), sent({ do: 'assign', cases, assignee: 'mei' })))
    const seen = await stored(store.context, open.reference)
    must(await doInBulk(atDesk(store), sent({ do: 'assign', cases: [rowValue(seen)], assignee: 'nobody' })))
    expect((await stored(store.context, open.reference)).assigneeId).toBeNull()
  })

  it('are tagged whatever their status, and untagged', async () => {
    const { store, closed, cases } = await givenRows()
    const tag = must(await makeTag(atDesk(store, 'lead'), { name: 'Urgent' }))
    const put = must(await doInBulk(atDesk(store), sent({ do: 'tag', cases, tag })))
    expect(put.results.map(({ code }) => code)).toEqual([null, null, null])
    expect((await readCaseTags(atDesk(store), closed.reference)).on).toHaveLength(1)
    must(await doInBulk(atDesk(store), sent({ do: 'untag', cases, tag })))
    expect((await readCaseTags(atDesk(store), closed.reference)).on).toEqual([])
  })

  it('are given back to whom they were taken from, unless they changed since', async () => {
    const { store, open, cases } = await givenRows()
    await givenColleague(store, { id: 'otto', name: 'Otto', role: 'handler' })
    must(await doInBulk(atDesk(store), sent({ do: 'assign', cases: [rowValue(open)], assignee: 'otto' })))
    const seen = await stored(store.context, open.reference)
    const given = { do: 'assign', cases: [rowValue(seen), ...cases.slice(1)], assignee: 'mei' }
    const { undo } = must(await doInBulk(atDesk(store), sent(given)))
    expect(undo).toEqual({
      ...{ do: 'assign-back', tag: null },
      cases: [`${open.reference}.${seen.version + 1}.otto`],
    })
    const back = { ...undo, tag: '' }
    expect(must(await doInBulk(atDesk(store), sent(back))).results).toMatchObject([{ code: null }])
    expect((await stored(store.context, open.reference)).assigneeId).toBe('otto')
    expect(must(await doInBulk(atDesk(store), sent(back))).results).toMatchObject([{ code: 'stale-version' }])
  })

  it('lose only the tag that they got, when it is taken back', async () => {
    const { store, open, closed } = await givenRows()
    const tag = must(await makeTag(atDesk(store, 'lead'), { name: 'Urgent' }))
    const put = (rows: (typeof open)[]) =>
      doInBulk(atDesk(store), sent({ do: 'tag', cases: rows.map(rowValue), tag }))
    must(await put([open]))
    const { undo } = must(await put([open, closed]))
    expect(undo).toEqual({ do: 'untag', tag, cases: [rowValue(closed)] })
    must(await doInBulk(atDesk(store), sent({ ...undo })))
    expect((await readCaseTags(atDesk(store), open.reference)).on).toHaveLength(1)
    expect((await readCaseTags(atDesk(store), closed.reference)).on).toEqual([])
  })

  it('are closed as spam with one reason, or as duplicates of one case', async () => {
    const { store, open, closed, stale } = await givenRows()
    const spam = { do: 'spam', cases: [open, closed].map(rowValue), reason: 'Advertising' }
    const done = must(await doInBulk(atDesk(store), sent(spam)))
    expect(done.results.map(({ code }) => code)).toEqual([null, 'wrong-status'])
    expect((await stored(store.context, open.reference)).outcome).toBe('spam')
    const twin = await givenRequestIn(store, 'open')
    const same = { do: 'duplicate', cases: [twin, closed].map(rowValue), of: stale.reference }
    const merged = must(await doInBulk(atDesk(store), sent(same)))
    expect(merged.results.map(({ code }) => code)).toEqual([null, 'wrong-status'])
    expect((await stored(store.context, twin.reference)).outcome).toBe('duplicate')
  })

  it('that are spam have their mailboxes blocked where that is asked for, and only there', async () => {
    const { store, closed, cases } = await givenRows()
    const spam = { do: 'spam', reason: 'Advertising' }
    must(await doInBulk(atDesk(store), sent({ ...spam, cases: cases.slice(0, 1) })))
    expect(await readBlocks(atDesk(store, 'lead'))).toEqual([])
    const email = 'roofs@spam.example'
    const flood = [await givenRequestIn(store, 'open', { email }), closed].map(rowValue)
    must(await doInBulk(atDesk(store), sent({ ...spam, cases: flood, block: 'yes' })))
    const { request } = await givenConfirmedRequest(store.visitor(), { email })
    expect(request.setAsideAt).not.toBeNull()
    expect(await readBlocks(atDesk(store, 'lead'))).toMatchObject([{ what: 'mailbox' }])
  })

  it('are refused at once to whoever may not do it', async () => {
    const { store, cases } = await givenRows()
    const asked = sent({ do: 'assign', cases, assignee: 'mei' })
    expect(await doInBulk(atDesk(store, 'reader'), asked)).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })

  it('are named, and told what to do with', () => {
    const cases = ['DSR-7K3M-Q9TX.1']
    expect(codesOf({ do: 'assign', assignee: 'mei' })).toEqual(['cases: cases-missing'])
    expect(codesOf({ do: 'tag', cases, tag: '' })).toEqual(['tag: tag-missing'])
    expect(codesOf({ do: 'spam', cases, reason: ' ' })).toEqual(['reason: spam-reason-missing'])
    expect(codesOf({ do: 'duplicate', cases })).toEqual(['of: survivor-missing'])
    expect(codesOf({ do: 'duplicate', cases, of: 'x' })).toEqual(['of: survivor-unknown'])
    expect(codesOf({ do: 'erase', cases })).toEqual(['do: unknown'])
    for (const row of ['', 'x.1', 'DSR-7K3M-Q9TX', 'DSR-7K3M-Q9TX.0', 'DSR-7K3M-Q9TX.1e3'])
      expect(codesOf({ do: 'assign', cases: [row] })).toEqual(['cases.0: unknown'])
    expect(codesOf({ do: 'assign', cases: Array(BULK_MAX + 1).fill(cases[0]) })).toHaveLength(1)
  })
})
