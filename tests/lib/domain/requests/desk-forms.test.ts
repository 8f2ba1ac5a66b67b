import { describe, expect, it } from 'vitest'
import type { ZodType } from 'zod'
import {
  askForm,
  assignForm,
  closeForm,
  DESK_TEXT_MAX,
  noteForm,
  refuseForm,
  replyForm,
  searchForm,
} from '#lib/domain/requests/desk-forms.ts'
import { problemSentence } from '#lib/i18n/problem-sentence.ts'

const GOOD = {
  assign: [assignForm, { version: '3', assignee: 'mei' }],
  ask: [askForm, { version: '3', about: 'scope', body: 'Which year?' }],
  reply: [replyForm, { version: '3', body: 'We are on it.' }],
  refuse: [refuseForm, { version: '3', ground: 'eu.excessive', body: 'Again and again.' }],
  close: [closeForm, { version: '3', outcome: 'granted', ground: '', body: 'Here it is.' }],
  note: [noteForm, { version: '3', body: 'Called them.' }],
} satisfies Record<string, [ZodType, Record<string, string>]>

const EVERY = Object.entries(GOOD)
const WITH_TEXT = EVERY.filter(([name]) => name !== 'assign')

function codesOf(schema: ZodType, input: unknown): string[] {
  const parsed = schema.safeParse(input)
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.message)
}

describe('the forms of the desk', () => {
  it.each(EVERY)('%s takes what a page posts, the version as a number', (_, [schema, input]) => {
    expect(schema.parse(input)).toMatchObject({ version: 3 })
  })

  it.each(EVERY)('%s refuses a version that is none, and fields it does not know', (_, [schema, input]) => {
    for (const version of [undefined, '', '0', '-1', '1.5', '1e3', '９', 'x'])
      expect(codesOf(schema, { ...input, version })).toContain('version-missing')
    expect(schema.safeParse({ ...input, role: 'administrator' }).success).toBe(false)
  })

  it.each(WITH_TEXT)('%s refuses a text that is empty, too long or not to be seen', (_, [schema, input]) => {
    expect(codesOf(schema, { ...input, body: ' \n ' })[0]).toMatch(/-missing$/)
    expect(codesOf(schema, { ...input, body: 'x'.repeat(DESK_TEXT_MAX + 1) })).toEqual(['text-too-long'])
    expect(codesOf(schema, { ...input, body: 'a\u202eb' })).toEqual(['text-invisible'])
    expect(codesOf(schema, { ...input, body: '字'.repeat(DESK_TEXT_MAX) })).toEqual([])
  })

  it.each(EVERY)('%s says every field that is missing in a sentence of its own', (_, [schema]) => {
    for (const code of codesOf(schema, {}).filter((message) => message.includes('-')))
      expect(problemSentence('en', code)).not.toBe(problemSentence('en', 'unknown'))
  })

  it('nobody is the empty choice of an assignee, and no ground is the empty choice of a ground', () => {
    expect(assignForm.parse({ version: '1', assignee: '' }).assignee).toBeNull()
    expect(closeForm.parse(GOOD.close[1]).ground).toBeNull()
  })

  it('the longest text of any script fits the limit of a form', () => {
    const body = new URLSearchParams({ version: '1', body: '字'.repeat(DESK_TEXT_MAX) }).toString()
    expect(body.length).toBeLessThan(64 * 1024)
  })

  it('a search needs something to search for', () => {
    expect(codesOf(searchForm, { search: ' ' })).toEqual(['search-missing'])
  })
})
