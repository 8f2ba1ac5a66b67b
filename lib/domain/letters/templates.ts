import { LOCALES, type Locale } from '#lib/domain/locales.ts'
import { KINDS, type Kind } from '#lib/domain/requests/kinds.ts'
import { CLOSING_OUTCOMES } from '#lib/domain/requests/lifecycle.ts'

/** What a letter is for: an outcome that it tells of, or a question or a message on the way. */
export const LETTER_USES = ['question', 'reply', ...CLOSING_OUTCOMES, 'refused'] as const
export type LetterUse = (typeof LETTER_USES)[number]

/** The words of a template in one language, in one version. `changedBy` is empty for what the portal came with. */
export type TemplateText = {
  id: string
  locale: Locale
  version: number
  name: string
  body: string
  /** ISO instant. */
  changedAt: string
  changedBy: string
}

/** A text to answer with; null stands for any. */
export type ReplyTemplate = {
  id: string
  kind: Kind | null
  law: string | null
  use: LetterUse | null
  place: number
  retiredAt: string | null
  version: number
  /** Every version of every language, the newest first. */
  texts: readonly TemplateText[]
}

/** The words in force in a language; null where nobody has written any. */
export function textOf({ texts }: Pick<ReplyTemplate, 'texts'>, locale: Locale): TemplateText | null {
  const newest = texts.find((text) => text.locale === locale)
  return newest && newest.body !== '' ? newest : null
}

/** The languages that a template has no words in, so that letters in them cannot begin with it. */
export function missingLanguages(template: Pick<ReplyTemplate, 'texts'>): Locale[] {
  return LOCALES.filter((locale) => textOf(template, locale) === null)
}

/** What to call it, in the reader's language if it has words in it. */
export function templateName(template: Pick<ReplyTemplate, 'texts'>, locale: Locale): string {
  const named = [locale, ...LOCALES].map((each) => textOf(template, each))
  return named.find((text) => text !== null)?.name ?? ''
}

/** The templates a letter can begin with, those made for just this law and kind first. */
export function fittingTemplates(
  templates: readonly ReplyTemplate[],
  letter: { kind: Kind; law: string; uses: readonly LetterUse[] },
): ReplyTemplate[] {
  const fits = ({ kind, law, use, retiredAt }: ReplyTemplate) =>
    retiredAt === null &&
    (kind === null || kind === letter.kind) &&
    (law === null || law === letter.law) &&
    (use === null || letter.uses.includes(use))
  const closeness = ({ kind, law }: ReplyTemplate) => Number(law !== null) * 2 + Number(kind !== null)
  return templates.filter(fits).sort((a, b) => closeness(b) - closeness(a) || a.place - b.place)
}

export function isKind(value: string): value is Kind {
  return KINDS.some((kind) => kind === value)
}

export function isLetterUse(value: string): value is LetterUse {
  return LETTER_USES.some((use) => use === value)
}
