import { DEFAULT_LOCALE } from '#lib/domain/locales.ts'
import type { MessageKind } from '#lib/domain/messages/catalogue.ts'
import type { MailText, MailToRender } from '#lib/domain/messages/mail-to-render.ts'
import { htmlOf } from '#lib/mail/html.ts'
import { type Part, textOf, type Words } from '#lib/mail/parts.ts'
import type { Sender } from '#lib/mail/sender.ts'
import { type Speaker, speakerFor } from '#lib/mail/speaker.ts'
import type { Template } from '#lib/mail/template.ts'
import { adminAddressStopped } from '#lib/mail/templates/admin-address-stopped.ts'
import { adminCanary } from '#lib/mail/templates/admin-canary.ts'
import { adminDatesMoved } from '#lib/mail/templates/admin-dates-moved.ts'
import { adminDecisionAppealed } from '#lib/mail/templates/admin-decision-appealed.ts'
import { adminDigest } from '#lib/mail/templates/admin-digest.ts'
import { adminExtensionFailed } from '#lib/mail/templates/admin-extension-failed.ts'
import { adminLetterStopped } from '#lib/mail/templates/admin-letter-stopped.ts'
import { adminMailTest } from '#lib/mail/templates/admin-mail-test.ts'
import { adminReplyReceived } from '#lib/mail/templates/admin-reply-received.ts'
import { adminRequestConfirmed } from '#lib/mail/templates/admin-request-confirmed.ts'
import { adminWave } from '#lib/mail/templates/admin-wave.ts'
import { confirmEmail } from '#lib/mail/templates/confirm-email.ts'
import { confirmSubject } from '#lib/mail/templates/confirm-subject.ts'
import { decisionAppealed } from '#lib/mail/templates/decision-appealed.ts'
import { discreet } from '#lib/mail/templates/discreet.ts'
import { extensionNotice } from '#lib/mail/templates/extension-notice.ts'
import { filesEnding } from '#lib/mail/templates/files-ending.ts'
import { formerAddress } from '#lib/mail/templates/former-address.ts'
import { letterHeld } from '#lib/mail/templates/letter-held.ts'
import { mailStopped } from '#lib/mail/templates/mail-stopped.ts'
import { myRequests } from '#lib/mail/templates/my-requests.ts'
import { newAddress } from '#lib/mail/templates/new-address.ts'
import { newMessage } from '#lib/mail/templates/new-message.ts'
import { openRequest } from '#lib/mail/templates/open-request.ts'
import { requestAnswered } from '#lib/mail/templates/request-answered.ts'
import { requestConfirmed } from '#lib/mail/templates/request-confirmed.ts'
import { requestMerged } from '#lib/mail/templates/request-merged.ts'
import { requestWithdrawn } from '#lib/mail/templates/request-withdrawn.ts'
import { secondProof } from '#lib/mail/templates/second-proof.ts'
import { staffAccountChanged } from '#lib/mail/templates/staff-account-changed.ts'
import { staffCaseNews } from '#lib/mail/templates/staff-case-news.ts'
import { staffEscalation } from '#lib/mail/templates/staff-escalation.ts'
import { staffLetter } from '#lib/mail/templates/staff-letter.ts'
import { staffReminder } from '#lib/mail/templates/staff-reminder.ts'
import { staffTaskDone } from '#lib/mail/templates/staff-task-done.ts'
import { taskHandedOut } from '#lib/mail/templates/task-handed-out.ts'

/** Every kind has its template: a new kind without one does not compile. */
const TEMPLATES: { [Kind in MessageKind]: Template<Kind> } = {
  'confirm-email': confirmEmail,
  'confirm-subject': confirmSubject,
  'open-request': openRequest,
  'second-proof': secondProof,
  'files-ending': filesEnding,
  'mail-stopped': mailStopped,
  'new-address': newAddress,
  'former-address': formerAddress,
  'letter-held': letterHeld,
  'my-requests': myRequests,
  'request-confirmed': requestConfirmed,
  'extension-notice': extensionNotice,
  'new-message': newMessage,
  'request-answered': requestAnswered,
  'request-merged': requestMerged,
  'request-withdrawn': requestWithdrawn,
  'decision-appealed': decisionAppealed,
  'admin-request-confirmed': adminRequestConfirmed,
  'admin-reply-received': adminReplyReceived,
  'admin-extension-failed': adminExtensionFailed,
  'admin-address-stopped': adminAddressStopped,
  'admin-letter-stopped': adminLetterStopped,
  'admin-decision-appealed': adminDecisionAppealed,
  'admin-dates-moved': adminDatesMoved,
  'admin-canary': adminCanary,
  'admin-wave': adminWave,
  'admin-mail-test': adminMailTest,
  'admin-digest': adminDigest,
  'staff-letter': staffLetter,
  'staff-escalation': staffEscalation,
  'staff-reminder': staffReminder,
  'staff-task-done': staffTaskDone,
  'task-handed-out': taskHandedOut,
  'staff-account-changed': staffAccountChanged,
  'staff-case-news': staffCaseNews,
}

export type Rendered = MailText & {
  html: string
  /** Whom it is from; empty under the bare address, which names nobody. */
  senderName: string
}

/**
 * A mail in its language, as text and as HTML that say the same. `masked` leaves out the link's token and the
 * code: that is what is stored and shown.
 */
export function render(
  mail: MailToRender,
  { sender, secrets }: { sender: Sender; secrets: 'shown' | 'masked' },
): Rendered {
  const needsLink =
    'verificationId' in mail.payload || mail.kind === 'mail-stopped' || mail.kind === 'task-handed-out'
  if (secrets === 'shown' && needsLink && !mail.proof)
    throw new Error('A mail that proves a mailbox was rendered without its link.')
  const say = speakerFor(mail.locale ?? DEFAULT_LOCALE, sender)
  const look = { lang: mail.locale, accent: sender.accent }
  const written = (subject: string, parts: Part[], senderName: string): Rendered => ({
    ...{ subject, text: textOf(parts), html: htmlOf({ subject, parts, ...look }), senderName },
  })
  const visible = secrets === 'masked' ? { ...mail, proof: null } : mail
  if (mail.isDiscreet) {
    const { subject, parts } = discreet(visible, say)
    return written(subject, parts, '')
  }
  // Each kind is given to its own template, which the table's type checks but an indexed call cannot show.
  const { subject, parts } = (TEMPLATES[mail.kind] as (mail: MailToRender, say: Speaker) => Words)(
    visible,
    say,
  )
  return written(subject, [...parts, ...closing(mail, say)], sender.name)
}

/** How to get help, and who wrote. */
function closing({ kind, payload }: MailToRender, { words, help, operator }: Speaker): Part[] {
  const sentBy = { paragraph: words('sentBy', { operator }) }
  if (!('reference' in payload) || 'kind' in payload || kind === 'staff-case-news') return [sentBy]
  return [{ paragraph: words('help', { address: help, reference: payload.reference }) }, sentBy]
}
