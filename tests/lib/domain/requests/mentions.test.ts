import { expect, it } from 'vitest'
import { namedIn } from '#lib/domain/requests/mentions.ts'

const colleagues = [
  { staffId: 'mei', name: 'Mei' },
  { staffId: 'lin', name: 'Mei Lin' },
  { staffId: 'li', name: '李雷' },
  { staffId: 'gone', name: '' },
]

it.each([
  ['Ask @Mei about it.', ['mei']],
  ['Ask @mei lin, or @Mei', ['lin', 'mei']],
  ['@李雷请看一下', ['li']],
  ['@Meike knows', []],
  ['Mei knows; write to mei@desk.example', []],
  ['@Mei and again @Mei', ['mei']],
  ['@ nobody', []],
] as const)('“%s” names %j', (text, named) => {
  expect(namedIn(text, colleagues)).toEqual(named)
})
