import type { LawId } from '#lib/domain/clock/law.ts'
import type { LetterUse } from '#lib/domain/letters/templates.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'

type Words = { name: string; body: string }

/** The letter in English and, where there is one, in each other language: a new language begins without any. */
export type FirstWords = { en: Words } & Partial<Record<Locale, Words>>

/** A template that the portal comes with. What is in `[[…]]` is for whoever writes the letter. */
export type FirstTemplate = {
  id: string
  kind: Kind | null
  law: LawId | null
  use: LetterUse
} & FirstWords
