import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { LOCALES } from '#lib/domain/locales.ts'
import { PROBLEMS } from '#lib/domain/problems.ts'
import * as intake from '#lib/domain/requests/intake.ts'
import { SUBJECTS } from '#lib/domain/requests/whom.ts'
import { problems as english } from '#lib/i18n/en/problems.ts'
import { problemSentence } from '#lib/i18n/problem-sentence.ts'
import { problems as chinese } from '#lib/i18n/zh-CN/problems.ts'
import { CODE } from '#tests/architecture/sources.ts'

const SAYS: Record<string, string>[] = [english, chinese]
const lacking = (codes: Iterable<string>) =>
  [...new Set(codes)].filter((code) => !SAYS.every((words) => Object.hasOwn(words, code)))

describe('every problem has its sentence', () => {
  it('that a command or a door can answer', () => {
    expect(lacking(Object.keys(PROBLEMS))).toEqual([])
    for (const status of Object.values(PROBLEMS)) expect(status).toBeGreaterThanOrEqual(400)
  })

  it('that the rules’ schemas name', () => {
    const names =
      /(?:message: |addIssue\(|Failed\('[\w.]+', |missing: |z\.\w+\([^'()]*|, )'([a-z]+(?:-[a-z]+)+)'/g
    const rules = CODE.filter(
      ({ path, code }) =>
        path.startsWith('lib/domain/') && !path.includes('/clock/') && code.includes("from 'zod'"),
    )
    const named = rules.flatMap(({ code }) => [...code.matchAll(names)].map(([, name = '']) => name))
    const codes = named.filter((name) =>
      /-(missing|unknown|invalid|long|short|many|line|invisible|order|taken|weak|common)$/.test(name),
    )
    expect(codes.length).toBeGreaterThan(15)
    expect(lacking(codes)).toEqual([])
  })

  it('that any form of a request can have, whatever is sent', () => {
    const schemas: z.ZodType[] = [
      intake.kindAnswers,
      intake.residenceAnswers,
      intake.relationAnswers,
      intake.contactAnswers,
      ...Object.values(SUBJECTS),
      ...Object.values(intake.DETAILS),
    ]
    const fields = fc.constantFrom(
      'kind',
      'residence',
      'subjectName',
      'as',
      'age',
      'relation',
      'name',
      'email',
      'scope',
      'categories',
      'delivery',
      'remarks',
      'items',
      'purposes',
      'account',
      'understood',
      'whatHappened',
    )
    const values = fc.oneof(
      fc.string(),
      fc.constantFrom('', 'all', 'some', 'yes'),
      fc.array(fc.string(), { maxLength: 12 }),
      fc.constant('x'.repeat(40_000)),
      fc.array(fc.record({ says: fc.string(), shouldSay: fc.string() }), { maxLength: 12 }),
    )
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.constantFrom(...schemas), fc.dictionary(fields, values), (schema, posted) => {
        const issues = schema.safeParse(posted).error?.issues ?? []
        for (const issue of issues) if (issue.code === 'custom') seen.add(issue.message)
      }),
      { numRuns: 3000 },
    )
    expect(seen.size).toBeGreaterThan(5)
    expect(lacking(seen)).toEqual([])
  })

  it('with its numbers, and without them', () => {
    for (const locale of LOCALES) {
      expect(problemSentence(locale, 'text-too-long', { max: 200 })).toContain('200')
      expect(problemSentence(locale, 'text-too-long')).not.toMatch(/\d|\{/)
      expect(problemSentence(locale, 'Invalid input: expected string')).toBe(
        problemSentence(locale, 'unknown'),
      )
      expect(problemSentence(locale, '__proto__')).toBe(problemSentence(locale, 'unknown'))
    }
  })
})
