import { expect, it } from 'vitest'
import { listText } from '#lib/domain/imports/list-text.ts'

it.each([
  ['UTF-8', Buffer.from('姓名'), '姓名'],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFF姓名'), '姓名'],
  ['GBK', Buffer.from([0xd0, 0xd5, 0xc3, 0xfb]), null],
  ['UTF-16', Buffer.from('\uFEFFname', 'utf16le'), null],
  ['UTF-16 without a mark', Buffer.from('name', 'utf16le'), null],
  ['a NUL', Buffer.from('na\0me'), null],
])('reads a list in UTF-8 alone: %s', (_, bytes, text) => {
  expect(listText(bytes)).toBe(text)
})
