import type { MailFailure, MailFailureWord } from '#lib/domain/messages/mail-failures.ts'

/** What nodemailer says of a failure. Its message may hold addresses, so it is never kept. */
type SmtpError = { code?: unknown; responseCode?: unknown; command?: unknown }

const BY_CODE: Record<string, MailFailureWord> = {
  ECONNECTION: 'no-connection',
  ESOCKET: 'no-connection',
  EDNS: 'no-connection',
  EPROTOCOL: 'no-connection',
  ETIMEDOUT: 'timed-out',
  ETLS: 'no-tls',
  EREQUIRETLS: 'no-tls',
  EAUTH: 'sign-in-refused',
  ENOAUTH: 'sign-in-refused',
}

/**
 * A failure of the mail server in a word. Permanent is only a 5xx that speaks of this recipient or this message
 * (SR-180); a refused sender or sign-in is the operator's to mend, and the mail waits for it.
 */
export function smtpFailure(thrown: unknown): MailFailure {
  const { code, responseCode, command }: SmtpError = Object(thrown)
  const reply = typeof responseCode === 'number' ? responseCode : 0
  const detail = reply ? String(reply) : typeof code === 'string' ? code : undefined
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return refusal(String(command), reply, detail)
  if (isTls(thrown)) return { word: 'no-tls', permanent: false, detail }
  return { word: BY_CODE[String(code)] ?? 'unexpected', permanent: false, detail }
}

function refusal(command: string, reply: number, detail?: string): MailFailure {
  if (reply >= 400 && reply < 500) return { word: 'server-busy', permanent: false, detail }
  if (command === 'MAIL FROM') return { word: 'sender-refused', permanent: false, detail }
  if (command === 'RCPT TO') return { word: 'recipient-refused', permanent: reply >= 500, detail }
  if (command === 'DATA') return { word: 'message-refused', permanent: reply >= 500, detail }
  // Refused by nodemailer itself before anything was sent: it would refuse it every time.
  return { word: 'message-refused', permanent: true, detail }
}

/** A certificate that does not hold arrives as a plain socket error; OpenSSL's own codes tell them apart. */
function isTls(thrown: unknown): boolean {
  const { reason, message }: { reason?: unknown; message?: unknown } = Object(thrown)
  return /certificate|self.signed|\bssl\b|\btls\b/i.test(`${reason} ${message}`)
}
