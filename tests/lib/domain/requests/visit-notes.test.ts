import { expect, it } from 'vitest'
import { type AskedDetails, DETAILS } from '#lib/domain/requests/intake.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'
import { visitNotes } from '#lib/domain/requests/visit-notes.ts'
import { SAMPLE_DETAILS } from '#tests/support/given.ts'

const asked = (kind: AskedKind, details: unknown = SAMPLE_DETAILS[kind]) =>
  ({ kind, details: DETAILS[kind].parse(details) }) as AskedDetails
const all = asked('deletion', { scope: 'all', remarks: '' })
const some = asked('deletion')
const fixed = (category: string) =>
  asked('correction', { items: [{ category, says: 'a', shouldSay: 'b' }], remarks: '' })
const [access, correction, close] = [asked('access'), asked('correction'), asked('cancellation')]

it.each([
  ['a copy and a deletion', [access, some], ['copy-first']],
  ['a copy and a closed account', [access, close], ['copy-first']],
  ['a correction of what is all deleted', [correction, all, close], ['correct-and-delete']],
  ['a correction beside a deletion of something else', [correction, some], []],
  ['all data gone, with the account kept', [all], ['all-but-account']],
  ['all data gone, the account too', [all, close], []],
  ['some data gone, the account too', [some, close], ['part-and-account']],
  ['a correction of what is among the deleted', [fixed('marketing'), some], ['correct-and-delete-some']],
  ['a correction of what is none of the deleted', [fixed('contact'), some], []],
  ['consent withdrawn and data gone', [asked('withdrawal'), some], ['stop-and-delete']],
  ['consent withdrawn and the account closed', [asked('withdrawal'), close], ['stop-and-delete']],
  ['a copy alone', [access], []],
])('says of %s what becomes of it', (_, rights, notes) => {
  expect(visitNotes(rights)).toEqual(notes)
})
