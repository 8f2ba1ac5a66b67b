import { z } from 'zod'

/** What of a sender can be blocked. */
export const BLOCKED_THINGS = ['mailbox', 'domain', 'phone'] as const
export type BlockedThing = (typeof BLOCKED_THINGS)[number]

/** How long a block holds unless it is lifted: nobody is set apart for ever because of one bad day. */
export const BLOCK_MONTHS = 12

/** Mail services where many people have their mailboxes: blocking one of these would set everybody apart. */
const SHARED_DOMAINS = [
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'yahoo.com'],
  ...['icloud.com', 'me.com', 'aol.com', 'proton.me', 'protonmail.com', 'gmx.de', 'gmx.net', 'web.de'],
  ...['mail.ru', 'yandex.ru', 't-online.de', 'free.fr', 'orange.fr', 'libero.it', 'naver.com', 'daum.net'],
  ...['qq.com', 'foxmail.com', '163.com', '126.com', 'yeah.net', 'sina.com', 'sina.cn', 'sohu.com'],
  ...['139.com', '189.cn', '21cn.com', 'aliyun.com', 'wo.cn'],
]

/** Whether a domain belongs to a mail service that anybody may use. */
export function isSharedDomain(domain: string): boolean {
  return SHARED_DOMAINS.includes(domain.toLowerCase())
}

/** The block to lift, by its row. */
export const liftBlockForm = z.strictObject({ block: z.string().regex(/^[\w-]{20,64}$/, 'invalid-input') })

/** A block as its list shows it. Names are empty for a former colleague; instants but for `endsOn`. */
export type ShownBlock = {
  block: string
  what: BlockedThing
  reason: string | null
  /** The case that gave cause; null where it is gone or not for whoever looks. */
  reference: string | null
  by: string
  createdAt: string
  /** The day it ends by itself (YYYY-MM-DD). */
  endsOn: string
  liftedAt: string | null
  liftedBy: string | null
}
