import { expect, it } from 'vitest'
import { postedForm } from '#lib/domain/messages/posted-form.ts'

it('a letter was posted on a real day', () => {
  const problem = (on: string) => postedForm.safeParse({ version: '3', on }).error?.issues[0]?.message
  expect([problem('2026-11-23'), problem(''), problem('2026-02-30')]).toEqual([
    undefined,
    'day-missing',
    'day-unreadable',
  ])
})
