import type { Sourced } from '#lib/domain/clock/law.ts'
import type { Text } from '#lib/domain/clock/text.ts'
import { KINDS, type Kind } from '#lib/domain/requests/kinds.ts'

/** What a person can do about an answer; the words are `grounds.remedies.<code>`. */
export const REMEDY_CODES = [
  'appeal',
  'complaint-to-us',
  'objection-to-us',
  'authority',
  'authority-after-us',
  'authority-after-appeal',
  'review-by-authority',
  'authority-by-report',
  'mediation',
  'opt-out',
  'court',
  'peoples-court',
  'court-after-authority',
  'court-after-two-weeks',
] as const
export type RemedyCode = (typeof REMEDY_CODES)[number]

/** Whom to turn to, and their public address on the web. */
export type Authority = { name: Text; url: `https://${string}` }

/** `days`: the time the law leaves for it, in days from the answer. */
export type Remedy = {
  code: RemedyCode
  source: Text
  kinds: readonly Kind[]
  authority?: Authority
  days?: number
}

/** What was already looked at again is not looked at a third time: from there the way leads out of the house. */
export const FIRST_ANSWERS: readonly Kind[] = KINDS.filter(
  (kind) => kind !== 'appeal' && kind !== 'complaint',
)
export const SECOND_ANSWERS: readonly Kind[] = ['appeal', 'complaint']

export function remedy(
  code: RemedyCode,
  { source }: Sourced,
  more: Partial<Pick<Remedy, 'kinds' | 'authority' | 'days'>> = {},
): Remedy {
  return { code, source, kinds: KINDS, ...more }
}

export const authority = (en: string, zh: string, url: Authority['url']): Authority => ({
  name: { en, 'zh-CN': zh },
  url,
})
