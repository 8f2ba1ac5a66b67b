import { describe, expect, it } from 'vitest'
import {
  changedRules,
  RULE_GROUPS,
  RULE_NAMES,
  rulesFrom,
  rulesProblems,
} from '#lib/domain/operator/desk-rules.ts'

describe('the rules of the desk', () => {
  it('are the product’s own where nobody says otherwise: careful ones', () => {
    expect(rulesFrom({})).toMatchObject({ approval: 'two-person', undoSeconds: 30, erasureHoldDays: 7 })
    expect(rulesFrom({})).toMatchObject({ completeness: 'block', wrongPersonGuard: 'on', recordMonths: 36 })
  })

  it('are those saved over those configured over the product’s own', () => {
    const rules = rulesFrom({ undoSeconds: 60, taskLinkDays: 3 }, { undoSeconds: 90 })
    expect(rules).toMatchObject({ undoSeconds: 90, taskLinkDays: 3, unassignedHours: 24 })
  })

  it.each([
    [{ undoSeconds: 121 }],
    [{ undoSeconds: '30' }],
    [{ answerFileDays: 31 }],
    [{ approval: 'nobody' }],
    [{ escalateAtPercent: [75, 50] }],
    [{ escalateAtPercent: [100] }],
    [{ reviewLetters: 'yes' }],
    [{ undoSecond: 30 }],
    // the right to file, and the bounds of SR-109 and SR-111
    [{ clientPercent: 99 }],
    [{ requestFiles: 6 }],
    [{ requestFiles: 1 }],
    [{ fileMegabytes: 11 }],
    [{ fileMegabytes: 4 }],
  ])('refuse %j', (given) => {
    expect(rulesProblems(given)).toHaveLength(1)
    expect(() => rulesFrom(given)).toThrow()
  })

  it('tell which of them changed', () => {
    const before = rulesFrom({})
    expect(changedRules(before, before)).toEqual([])
    const after = rulesFrom({ approval: 'single', escalateAtPercent: [50] })
    expect(changedRules(before, after)).toEqual(['approval', 'escalateAtPercent'])
  })

  it('are each asked once', () => {
    const asked: string[] = RULE_GROUPS.flatMap(({ rules }) => [...rules])
    expect(asked.toSorted()).toEqual(RULE_NAMES.toSorted())
  })
})
