import { expect, test } from 'vitest'
import { LOCALES } from '#lib/domain/locales.ts'
import { PROBLEMS } from '#lib/domain/problems.ts'
import { problems as english } from '#lib/i18n/en/problems.ts'
import { problemSentence } from '#lib/i18n/problem-sentence.ts'
import { problems as chinese } from '#lib/i18n/zh-CN/problems.ts'

test.each(Object.keys(PROBLEMS))('%s has a sentence in every language', (code) => {
  expect(english).toHaveProperty(code)
  expect(chinese).toHaveProperty(code)
})

test.each(LOCALES)('every sentence can be said in %s, with numbers and without', (locale) => {
  for (const code of Object.keys(english)) {
    // a sentence that wants something it was not given is said as its bare code
    expect(problemSentence(locale, code)).not.toBe(code)
    expect(problemSentence(locale, code, { max: 200 })).not.toContain('{')
  }
})

test('a limit is named when it is known', () => {
  expect(problemSentence('en', 'text-too-long', { max: 120 })).toContain('120')
  expect(problemSentence('en', 'text-too-long')).not.toContain('0')
})

test('words are named as numbers are', () => {
  const said = problemSentence('en', 'variable-unknown', { name: 'nmae', nearest: 'name' })
  expect(said).toContain('“nmae”')
  expect(said).toContain('Did you mean name?')
})

test('an unknown code gets a sentence that says what to do', () => {
  expect(problemSentence('en', 'Too big: expected array to have <=7 items')).toBe(english.unknown)
})
