import { z } from 'zod'
import { LOCALES, type Locale } from '#lib/domain/locales.ts'
import { ENTRIES_MAX } from '#lib/domain/operator/catalogue.ts'
import { version } from '#lib/domain/requests/desk-forms.ts'
import { emailField, parseEmailAddress } from '#lib/domain/requests/email-address.ts'
import {
  type AskedDetails,
  DETAILS,
  kindsField,
  LONG_TEXT_MAX,
  NAME_MAX,
  relationAnswers,
  residenceField,
} from '#lib/domain/requests/intake.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'
import { optionalPhone } from '#lib/domain/requests/phone-number.ts'
import { plainText } from '#lib/domain/requests/plain-text.ts'
import { OTHER_CHANNELS, receiptDay, receiptTime } from '#lib/domain/requests/receipt-correction.ts'
import { SUBJECTS, type Subject, whomProblem } from '#lib/domain/requests/whom.ts'

export const POSTAL_MAX = 400

/** An e-mail address that may be left out. */
const optionalEmail = z
  .string()
  .max(1000, 'email-invalid')
  .nullish()
  .transform((typed, ctx) => {
    if (!typed?.trim()) return null
    const address = parseEmailAddress(typed)
    if (address) return address
    ctx.addIssue({ code: 'custom', message: 'email-invalid' })
    return z.NEVER
  })

const short = z.string().max(2000, 'text-too-long').default('')

/** A request as it came by post, by phone, by e-mail or in person: what staff type, on one page. */
const entryFields = z.strictObject({
  /** Made with the page, so that sending it twice enters one request. */
  entryKey: z.string('invalid-input').regex(/^[\w-]{20,64}$/, 'invalid-input'),
  /** Files that came in with it; they wait under its key. */
  uploaded: z.array(z.string().max(64)).default([]),
  channel: z.enum(OTHER_CHANNELS, 'channel-missing'),
  on: receiptDay,
  time: receiptTime,
  // in the order of the page, which is that of its problems
  kinds: kindsField('person-kind-missing'),
  words: plainText({ missing: 'words-missing', max: LONG_TEXT_MAX, lines: true }),
  name: plainText({ missing: 'person-name-missing', max: NAME_MAX }),
  residence: residenceField('person-residence-missing'),
  locale: z.enum(LOCALES as [Locale, ...Locale[]], 'language-missing'),
  ...relationAnswers.shape,
  email: optionalEmail,
  phone: optionalPhone,
  postal: plainText({ missing: '', max: POSTAL_MAX, lines: true, optional: true }).default(''),
  /** Each kind's and each relation's own questions; only those that were chosen are read. */
  says: short,
  shouldSay: short,
  purposes: z.array(z.string().max(64)).max(ENTRIES_MAX).default([]),
  account: short,
  guardian: z.record(z.string(), z.unknown()).default({}),
  agent: z.record(z.string(), z.unknown()).default({}),
  deceased: z.record(z.string(), z.unknown()).default({}),
})
type EntryFields = z.infer<typeof entryFields>

/** A request to enter: what is asked, by the public form's own schemas, and how it came in. */
export type Entry = Omit<
  EntryFields,
  'uploaded' | 'kinds' | 'says' | 'shouldSay' | 'purposes' | 'account' | 'words' | Of
> & {
  asked: AskedDetails[]
  subject: Subject | null
}
type Of = 'guardian' | 'agent' | 'deceased'

/** Where the entry page asks for what the public form asks on its own page. */
const FIELD_OF: Record<string, string> = {
  'items.0.says': 'says',
  'items.0.shouldSay': 'shouldSay',
  remarks: 'words',
  whatHappened: 'words',
}

export const entryForm = entryFields.transform((typed, ctx): Entry => {
  const {
    uploaded: _,
    kinds,
    says,
    shouldSay,
    purposes,
    account,
    words,
    guardian,
    agent,
    deceased,
    ...entry
  } = typed
  const about = { guardian, agent, deceased }
  const asked = kinds.flatMap((kind) => {
    const parsed = DETAILS[kind].safeParse(detailsTyped(kind, typed))
    if (parsed.success) return { kind, details: parsed.data } as AskedDetails
    for (const { path, message } of parsed.error.issues) {
      const field = path.join('.')
      ctx.addIssue({ code: 'custom', message, path: [FIELD_OF[field] ?? field] })
    }
    return []
  })
  if (entry.relation === 'self') return { ...entry, asked, subject: null }
  const { relation } = entry
  const whom = SUBJECTS[relation].safeParse(about[relation])
  if (!whom.success) {
    for (const { path, message } of whom.error.issues)
      ctx.addIssue({ code: 'custom', message, path: [relation, ...path] })
    return z.NEVER
  }
  const { residence, name, email } = entry
  const contact = { name, email: email ?? '' }
  const wrong = whomProblem({ residence, relation, subject: { [relation]: whom.data }, contact })
  if (wrong) {
    const path = wrong.field === 'as' ? [relation, 'as'] : [wrong.field]
    ctx.addIssue({ code: 'custom', message: wrong.code, path })
  }
  return { ...entry, asked, subject: { relation, ...whom.data } as Subject }
})

/** What was said, as the public form would have taken it down: all of it, with the words beside it. */
function detailsTyped(kind: AskedKind, typed: EntryFields): Record<string, unknown> {
  const { words: remarks, email, says, shouldSay, purposes, account } = typed
  const typedBy: Record<AskedKind, Record<string, unknown>> = {
    access: { scope: 'all', delivery: email ? 'portal' : 'post', remarks },
    deletion: { scope: 'all', remarks },
    correction: { items: [{ says, shouldSay }], remarks },
    withdrawal: { purposes, remarks },
    cancellation: { account, understood: 'yes', remarks },
    complaint: { whatHappened: remarks },
  }
  return typedBy[kind]
}

/** Another address for a request that was entered. */
export const correctAddressForm = z.strictObject({ version, email: emailField('email-missing') })
