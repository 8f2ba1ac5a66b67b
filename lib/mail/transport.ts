import nodemailer from 'nodemailer'
import type SMTPTransport from 'nodemailer/lib/smtp-transport/index.js'
import type { MailFailure } from '#lib/domain/messages/mail-failures.ts'
import { parseEmailAddress } from '#lib/domain/requests/email-address.ts'
import type { Rendered } from '#lib/mail/render.ts'
import type { MailHome } from '#lib/mail/sender.ts'
import { smtpFailure } from '#lib/mail/smtp-failure.ts'

/** A mail ready to go: one address, and the outbox row's id, which makes its Message-ID (SR-161). */
export type Letter = Rendered & { mailId: string; to: string }

export type MailTransport = {
  /** Hands a mail to the server. @returns null once it was accepted, else why not. Never throws. */
  send(letter: Letter): Promise<MailFailure | null>
  close(): void
}

/** Mails go over SMTP, one connection each, with options of `smtpOptions`. */
export function smtpTransport(options: SMTPTransport.Options, home: Pick<MailHome, 'from'>): MailTransport {
  const transport = nodemailer.createTransport(options)
  return {
    async send(letter) {
      const to = parseEmailAddress(letter.to)
      const from = parseEmailAddress(home.from)
      if (!to || !from || !isClean(letter, home.from))
        return { word: 'message-refused', permanent: true, detail: 'header' }
      try {
        const { accepted, rejected } = await transport.sendMail(messageOf({ ...letter, to }, from))
        const exact = accepted.length === 1 && accepted[0] === to && rejected.length === 0
        return exact ? null : { word: 'unexpected', permanent: false, detail: 'recipients' }
      } catch (thrown) {
        return smtpFailure(thrown)
      }
    },
    close: () => transport.close(),
  }
}

/** Whether no header would hold a control character, such as a line break that begins another header (SR-157). */
function isClean({ to, subject, mailId, senderName }: Letter, from: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  return ![to, subject, mailId, from, senderName].some((text) => /[\u0000-\u001f\u007f]/.test(text))
}

/** The message as nodemailer takes it: the envelope is explicit, so that no header decides who gets it. */
function messageOf({ mailId, to, subject, text, html, senderName }: Letter, from: string) {
  return {
    envelope: { from, to: [to] },
    messageId: `<${mailId}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    from: { name: senderName, address: from },
    to: { name: '', address: to },
    subject,
    text,
    html,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
