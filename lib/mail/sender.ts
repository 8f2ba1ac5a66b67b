import type { Locale } from '#lib/domain/locales.ts'
import type { CatalogueEntry } from '#lib/domain/operator/catalogue.ts'
import type { Face } from '#lib/domain/operator/face.ts'
import { textIn } from '#lib/domain/operator/local-text.ts'
import type { Env } from '#lib/platform/env.ts'

/** What of the sender is configured, not set at the desk. */
export type MailHome = Pick<Sender, 'from' | 'baseUrl'>

/** Who writes: what every mail says of the operator, and where its links lead. */
export type Sender = {
  operator: string
  /** Whom its mails are from, beside the address. */
  name: string
  /** Address of every mail's `From`. */
  from: string
  /** Where people get help by e-mail. */
  help: string
  baseUrl: string
  /** The colour of its buttons (`#rrggbb`). */
  accent: string
  /** Every purpose of the catalogue, for its name. */
  purposes: readonly CatalogueEntry[]
}

/** How the operator shows itself now. */
export type Shown = { face: Face; purposes: readonly CatalogueEntry[] }

export function mailHome(settings: Env): MailHome {
  return { from: settings.MAIL_FROM, baseUrl: settings.BASE_URL }
}

/** The sender of a mail in one language, as the operator shows itself now. */
export function senderFor(home: MailHome, { face, purposes }: Shown, locale: Locale): Sender {
  const operator = textIn(face.name, locale)
  const name = face.senderName || operator
  return { ...home, operator, name, help: face.email, accent: face.accent.light, purposes }
}
