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

describe('what is by or about a colleague', () => {
  it('is not found by them: staff find cases by findDeskCase or findCaseToChange alone', () => {
    const found = CODE.filter(
      ({ path, code }) => /^lib\/(reads|commands)\//.test(path) && code.includes('findRequestByReference('),
    )
    expect(found.map(({ path }) => path).filter((path) => !NOT_AT_THE_DESK.includes(path))).toEqual([])
  })

  it('is left out of lists by every cause that hides, and by no other', () => {
    const query = CODE.find(({ path }) => path === 'db/queries/case-shields.ts')?.code ?? ''
    const written = [...(/because in \(([^)]*)\)/.exec(query)?.[1] ?? '').matchAll(/'([^']+)'/g)]
    expect(written.map(([, cause]) => cause)).toEqual([...HIDING])
  })
})
