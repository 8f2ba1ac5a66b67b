import { type Entry, entryForm } from '#lib/domain/requests/entry.ts'

/** What staff typed of a call: a copy for somebody in China, in words. */
export const CALLED = {
  entryKey: 'call-of-monday-morning',
  channel: 'phone',
  on: '2026-11-20',
  time: '09:30',
  kinds: ['access'],
  residence: 'CN',
  relation: 'self',
  name: 'Li Lei',
  email: '',
  phone: '+86 20 1234 5678',
  postal: '',
  locale: 'zh-CN',
  words: 'Everything you have on me.',
} as const

/** An entry as the form makes it of what was typed. */
export function entryOf(changes: Record<string, unknown> = {}): Entry {
  return entryForm.parse({ ...CALLED, ...changes })
}
