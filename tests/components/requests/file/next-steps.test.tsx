import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { NextSteps } from '#components/requests/file/next-steps.tsx'
import { StatusBadge } from '#components/requests/status-badge.tsx'
import { closeAsDuplicate } from '#lib/commands/requests/close-as-duplicate.ts'
import { closeAsSpam } from '#lib/commands/requests/close-as-spam.ts'
import type { CaseIdentity } from '#lib/domain/verification/case-identity.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, givenRequestIn } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { carefulStore, givenSentOff } from '#tests/support/letters.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const t = translatorFor('en', 'casefile')
/** Buttons that stand out. */
const primary = /<a [^>]*class="[^"]*bg-brand [^"]*"[^>]*>([^<]*)</g

async function stepsOf(store: TestStore, reference: string, identity: Partial<CaseIdentity> = {}) {
  const read = must(await readRequestFile(atDesk(store), reference))
  const file = { ...read, identity: { ...read.identity, ...identity } }
  const shown = renderToStaticMarkup(<NextSteps locale="en" file={file} late={null} openTasks={2} />)
  return { shown, first: [...shown.matchAll(primary)].map(([, label]) => label) }
}

describe('what to do next', () => {
  it('on an open case is its answer', async () => {
    const store = freshStore()
    const { reference } = await givenRequestIn(store, 'open')
    expect((await stepsOf(store, reference)).first).toEqual([t('next.actions.close')])
  })

  it('on an open case says what stands before an answer, and leads there', async () => {
    const store = freshStore()
    const { reference } = await givenRequestIn(store, 'open', { kind: 'access' })
    const { shown } = await stepsOf(store, reference, { level: 1, needed: 2 })
    for (const text of [t('next.before.identity'), t('next.before.tasks', { count: 2 })])
      expect(shown).toContain(text)
    expect(shown).toContain('href="#identity"')
    expect(shown).toContain('href="#tasks"')
  })

  it('on a case whose answer waits for a second person is not a second answer', async () => {
    const store = carefulStore()
    const { request } = await givenSentOff(store, { kind: 'access' })
    const { shown, first } = await stepsOf(store, request.reference)
    expect(first).toEqual([])
    expect(shown).toContain(t('next.decided'))
    expect(shown).not.toContain('/close"')
  })

  it('on a case that its mailbox disowned before it was confirmed has no date to answer by', async () => {
    const store = freshStore()
    const { reference } = await givenRequestIn(store, 'open')
    const read = must(await readRequestFile(atDesk(store), reference))
    const disowned = { ...read, status: 'unconfirmed', disputedAt: read.receivedAt } as const
    const shown = (file: typeof read) =>
      renderToStaticMarkup(<NextSteps locale="en" file={file} late={null} openTasks={0} />)
    expect(shown(read)).toContain('Answer by')
    expect(shown(disowned)).not.toContain('Answer by')
  })

  it('on a case that was put together with another is to go there', async () => {
    const store = freshStore()
    const { reference: other } = await givenRequestIn(store, 'open')
    const request = await givenRequestIn(store, 'open')
    must(await closeAsDuplicate(atDesk(store), { ...request, of: other }))
    const { shown, first } = await stepsOf(store, request.reference)
    expect(first).toEqual([t('next.toMerged', { reference: other })])
    expect(shown).toContain(`href="/en/desk/requests/${other}"`)
    expect(shown).toContain(t('next.merged'))
  })

  it('on spam is nothing: nobody is urged to write to its sender', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    must(await closeAsSpam(atDesk(store), { ...request, body: 'Advertising.' }))
    const { shown, first } = await stepsOf(store, request.reference)
    expect(first).toEqual([])
    expect(shown).toContain(t('next.spam'))
  })
})

it('a case that ended without an answer is not shown as a success', () => {
  const badge = (outcome: 'granted' | 'spam' | 'duplicate' | 'withdrawn') =>
    renderToStaticMarkup(<StatusBadge locale="en" status="closed" outcome={outcome} />)
  expect(badge('granted')).toContain('text-success')
  for (const outcome of ['spam', 'duplicate', 'withdrawn'] as const)
    expect(badge(outcome)).not.toContain('text-success')
})
