import { isCalendarId } from '#lib/domain/clock/calendar.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import type { ExtensionReason } from '#lib/domain/clock/law.ts'
import { isLawId } from '#lib/domain/clock/laws.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { entryName } from '#lib/domain/operator/catalogue.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import { momentIn } from '#lib/i18n/clock-speaker.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import type { Sender } from '#lib/mail/sender.ts'

/** The phrases that templates share, in one language. */
export type Speaker = ReturnType<typeof speakerFor>

/** Stands in for a token or a code wherever a mail is shown but must not be used. */
export const MASK = '••••••••'

const LONG_DAYS = new Map<Locale, Intl.DateTimeFormat>()

/** Made once for each language, because making a format costs far more than using it. */
function longDays(locale: Locale): Intl.DateTimeFormat {
  const known = LONG_DAYS.get(locale)
  if (known) return known
  // A due date is a calendar day: read in UTC, so that no zone moves it.
  const format = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const made = new Intl.DateTimeFormat(locale, format)
  LONG_DAYS.set(locale, made)
  return made
}

export function speakerFor(locale: Locale, sender: Sender) {
  const words = translatorFor(locale, 'mail')
  const nouns = translatorFor(locale, 'nouns')
  const day = (on: string) => longDays(locale).format(Date.parse(on))
  return {
    words,
    operator: sender.operator,
    help: sender.help,
    day,
    /** When an answer is due, as a sentence. */
    due: (on: string | null) => (on ? words('due', { day: day(on) }) : words('noDue')),
    kind: (kind: Kind) => nouns(`kinds.${kind}`),
    purpose: (id: string) => entryName(sender.purposes, id, locale),
    /** An instant (ISO text) as people of a zone read it, with the zone's name. */
    moment: (at: string, zone: string) => momentIn(zone, locale).format(Date.parse(at)),
    law: (id: string) => (isLawId(id) ? nouns(`laws.${id}`) : id),
    calendar: (id: string) => (isCalendarId(id) ? textIn(CALENDARS[id].name, locale) : id),
    extensionReason: (reason: ExtensionReason) =>
      translatorFor(locale, 'clock')(`extension-reasons.${reason}`),
    /** An absolute link to a page of the portal in this language. */
    link: (path: string) => `${sender.baseUrl}/${locale}${path}`,
    /** A link that carries a secret in its path. */
    secretLink: (path: string, token: string | undefined) =>
      `${sender.baseUrl}/${locale}${path}/${token === undefined ? MASK : encodeURIComponent(token)}`,
    /** A code in two groups, as it is read out and typed. */
    code: (characters: string | undefined) => {
      const shown = characters ?? MASK
      return `${shown.slice(0, 4)}-${shown.slice(4)}`
    },
  }
}
