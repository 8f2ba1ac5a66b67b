import type SMTPTransport from 'nodemailer/lib/smtp-transport/index.js'

const LOOPBACK = ['localhost', '127.0.0.1', '::1']
const CONNECT_MS = 30_000
const SILENCE_MS = 60_000

/**
 * How to reach the mail server of an `smtp://` or `smtps://` address. TLS with a checked certificate, without a
 * way round it, unless the server is on this machine (SR-162).
 */
export function smtpOptions(smtpUrl: string): SMTPTransport.Options {
  const url = new URL(smtpUrl)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const secure = url.protocol === 'smtps:'
  const loopback = LOOPBACK.includes(host)
  const user = decodeURIComponent(url.username)
  return {
    host,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !loopback && !secure,
    ignoreTLS: loopback,
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2' },
    auth: user ? { user, pass: decodeURIComponent(url.password) } : undefined,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    // A mail is only ever the text it was given (SR-157).
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
