import type { OtherChannel } from '#lib/domain/requests/receipt-correction.ts'
import type { Filing } from '#tests/support/given.ts'

/** What happens to a request, days after it was filed. Staff are named by their place in `STAFF`. */
export type Happening =
  | { after: number; does: 'confirm' | 'dispute' | 'withdraw' }
  | { after: number; does: 'assign'; to: number }
  | { after: number; does: 'ask'; about: 'scope' | 'other'; says: string }
  | { after: number; does: 'write' | 'reply' | 'note'; says: string }
  | { after: number; does: 'appeal'; says: string }
  | { after: number; does: 'tag'; name: string }
  /** The plan is taken for some systems; the first of them has answered. */
  | { after: number; does: 'plan'; systems: string[]; says: string }
  | { after: number; does: 'correct-receipt'; daysEarlier: number; channel: OtherChannel; says: string }
  | { after: number; does: 'refuse'; ground: string; says: string }
  | {
      after: number
      does: 'close'
      outcome: 'granted' | 'partly-granted' | 'restricted' | 'no-data-held' | 'duplicate'
      ground?: string
      says: string
      /** It goes by the careful rules: it awaits a second person, or has one behind it and is on hold. */
      waits?: 'approval' | 'hold'
    }

export type Story = Partial<Filing> & { daysAgo: number; happenings: Happening[] }

export const STAFF = [
  { name: 'Chen Jing', email: 'chen.jing@desk.example', role: 'administrator', locale: 'zh-CN' },
  { name: 'Anna Keller', email: 'anna.keller@desk.example', role: 'handler', locale: 'en' },
  { name: 'Wu Hao', email: 'wu.hao@desk.example', role: 'reader', locale: 'zh-CN' },
] as const

/** The mailbox is confirmed, some minutes later by default. */
export const confirm = (after = 0.02): Happening => ({ after, does: 'confirm' })
/** The case is given to somebody. */
export const assign = (to: 0 | 1, after = 0.06): Happening => ({ after, does: 'assign', to })
