import type { MailToRender } from '#lib/domain/messages/mail-to-render.ts'
import { carriesProof } from '#lib/domain/messages/outdated.ts'
import { CODE_LIFETIME_MINUTES, OPEN_LINK_LIFETIME_MINUTES } from '#lib/domain/verification/policy.ts'
import type { Words } from '#lib/mail/parts.ts'
import type { Speaker } from '#lib/mail/speaker.ts'

/** Any mail to somebody who shares the mailbox: no name, no reference, no link, no word of what it is about. */
export function discreet({ kind, proof }: MailToRender, { words, code }: Speaker): Words {
  // who shares the former mailbox must not be led to stop the change
  if (!carriesProof(kind) || kind === 'former-address')
    return { subject: words('discreet.subject'), parts: [{ paragraph: words('discreet.news') }] }
  const isSlow = kind === 'confirm-email' || kind === 'new-address'
  const minutes = isSlow ? CODE_LIFETIME_MINUTES : OPEN_LINK_LIFETIME_MINUTES
  return {
    subject: words('discreet.codeSubject'),
    parts: [
      { code: { label: words('discreet.code', { minutes }), characters: code(proof?.code) } },
      { paragraph: words('discreet.notYou') },
    ],
  }
}
