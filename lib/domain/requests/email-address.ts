import { z } from 'zod'
import { hasInvisibleCharacters } from '#lib/domain/requests/plain-text.ts'

const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const DOMAIN_LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/

/**
 * Reads one e-mail address: the local part as typed, the domain lower-case and in punycode. Null unless it is
 * exactly one plain address: no commas, quotes, comments, groups or IP literals (SR-039), so that nothing typed
 * can become a second recipient.
 */
export function parseEmailAddress(typed: string): string | null {
  const address = typed.trim()
  const at = address.lastIndexOf('@')
  if (at < 1 || address.length > 254 || hasInvisibleCharacters(address)) return null
  const local = address.slice(0, at)
  const domain = asciiDomain(address.slice(at + 1))
  if (!domain || local.length > 64 || !LOCAL_PART.test(local)) return null
  const canonical = `${local}@${domain}`
  return canonical.length <= 254 ? canonical : null
}

function asciiDomain(domain: string): string | null {
  if (!domain.includes('.') || /[\s@/\\:?#[\]()<>,;"%]/.test(domain)) return null
  const parsed = URL.parse(`https://${domain.normalize('NFC')}`)
  if (!parsed) return null
  const labels = parsed.hostname.split('.')
  const topLevel = labels.at(-1) ?? ''
  // URL turns 1.2.3.4 and the like into addresses; a mailbox's domain ends in a name.
  if (/^\d+$/.test(topLevel) || labels.length < 2) return null
  return labels.every((label) => DOMAIN_LABEL.test(label)) ? parsed.hostname : null
}

/** The form in which two spellings of one mailbox are compared: all lower case. Only ever hashed. */
export function comparableAddress(address: string): string {
  return address.toLowerCase()
}

/** A field of one e-mail address, with the problem of leaving it empty. */
export const emailField = (missing: string) =>
  z
    .string(missing)
    .max(1000, 'email-invalid')
    .transform((typed, ctx) => {
      if (typed.trim() === '') {
        ctx.addIssue({ code: 'custom', message: missing })
        return z.NEVER
      }
      const address = parseEmailAddress(typed)
      if (address) return address
      ctx.addIssue({ code: 'custom', message: 'email-invalid' })
      return z.NEVER
    })

/** One's own e-mail address. */
export const emailAddress = emailField('email-missing')
