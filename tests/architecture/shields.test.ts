import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HIDING } from '#lib/domain/access/shields.ts'
import { CODE } from '#tests/architecture/sources.ts'

/** Who finds a case by its reference for somebody else than staff, or makes one. */
const NOT_AT_THE_DESK = [
  'lib/commands/steps/desk-case.ts',
  'lib/commands/steps/open-case.ts',
  'lib/commands/verification/ask-open-link.ts',
  'lib/commands/verification/open-by-access-key.ts',
  'lib/commands/verification/open-other-request.ts',
  'lib/reads/mail-to-send.ts',
]

/** Reads that tell staff of no case. Any other has its line in `READS` of tests/lib/reads/case-shields.test.ts. */
const NO_CASES = [
  // a requester's
  ...['address-link', 'answer-dates', 'authorisation', 'confirmation', 'deadline-preview', 'draft'],
  // files of what is being entered, which is no case yet
  'entry-files',
  ...['my-file-download', 'my-other-requests', 'my-request', 'my-sessions', 'open-link', 'person-link'],
  // whoever holds the link of a task has no eyes of staff
  'task-link',
  ...['my-hold', 'stop-letter-link'],
  ...['prolong', 'requester-session', 'second-proof', 'sent-request'],
  // settings, and one's own account
  ...['absences', 'assignment-rules'],
  ...['catalogue', 'desk-rules', 'mail-settings', 'operator-face', 'reply-templates'],
  ...['join-invitation', 'own-sessions', 'staff-account', 'staff-list', 'staff-session'],
  // how much somebody has in hand, for who manages staff
  'work-in-hand',
  ...['passkeys', 'single-sign-on'],
  ...['key-rotation', 'readiness'],
  // hashes of all rows as one
  ...['trail-checkpoint', 'trail-proofs'],
  // parts of others, which found the case or the list before
  ...[
    'case-files',
    'pack-parts',
    'case-letters',
    'case-identity',
    'case-story',
    'case-texts',
    'case-time',
    'not-notified',
    'note-view',
    'saved-views',
    'record',
    'redactions',
  ],
  ...['load-preview', 'moved-cases', 'queue-cut'],
  // sums of the operator's, of rows that name no case: the same for whoever reads them
  ...['california-report', 'public-figures', 'report'],
  // the worker's, which has no eyes
  'mail-to-send',
]

describe('what is by or about a colleague', () => {
  it('is not found by them: staff find cases by findDeskCase or findCaseToChange alone', () => {
    const found = CODE.filter(
      ({ path, code }) => /^lib\/(reads|commands)\//.test(path) && code.includes('findRequestByReference('),
    )
    expect(found.map(({ path }) => path).filter((path) => !NOT_AT_THE_DESK.includes(path))).toEqual([])
  })

  it('is walked in every read: add a new one to `READS` there, or to `NO_CASES` here', () => {
    const walk = readFileSync('tests/lib/reads/case-shields.test.ts', 'utf8')
    const isWalked = (name: string) => walk.includes(`'${name}': `) || walk.includes(`  ${name}: `)
    const names = CODE.map(({ path }) => /^lib\/reads\/([\w-]+)\.ts$/.exec(path)?.[1] ?? '').filter(Boolean)
    expect(names.length).toBeGreaterThan(40)
    expect(names.filter((name) => !NO_CASES.includes(name) && !isWalked(name))).toEqual([])
  })

  it('is left out of lists by every cause that hides, and by no other', () => {
    const query = CODE.find(({ path }) => path === 'db/queries/case-shields.ts')?.code ?? ''
    const written = [...(/because in \(([^)]*)\)/.exec(query)?.[1] ?? '').matchAll(/'([^']+)'/g)]
    expect(written.map(([, cause]) => cause)).toEqual([...HIDING])
  })
})
