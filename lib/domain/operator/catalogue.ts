import { z } from 'zod'
import type { Locale } from '#lib/domain/locales.ts'
import { type LocalText, textIn } from '#lib/domain/operator/local-text.ts'

/** What the operator keeps lists of: which personal data it holds, where, and what for. */
export const CATALOGUE_LISTS = ['categories', 'systems', 'purposes'] as const
export type CatalogueList = (typeof CATALOGUE_LISTS)[number]

export function isCatalogueList(value: unknown): value is CatalogueList {
  return CATALOGUE_LISTS.some((list) => list === value)
}

/** One line of a list. Its id is never reused, for old requests name it. */
export type CatalogueEntry = {
  id: string
  name: LocalText
  explanation: LocalText
  /** Since when (instant) it is not offered any more; what named it before still shows its name. */
  retiredAt: string | null
  /** Of a category: the systems that hold it. */
  systems: string[]
  /** Of a purpose: consent can be withdrawn from it. Others are explained, not offered. */
  restsOnConsent: boolean
  /** Of a purpose: data go to partners for it. */
  isShared: boolean
  version: number
}

/** Every list in its order, retired entries included. */
export type Catalogue = Record<CatalogueList, CatalogueEntry[]>

/** An id as forms send it; whether there is such an entry is the command's to say, which has the store. */
export const entryId = (unknown: string) => z.string(unknown).regex(/^[a-z\d-]{1,40}$/, unknown)

/** More than any operator has. */
export const ENTRIES_MAX = 100

/** What a list offers now. */
export function offered(entries: readonly CatalogueEntry[]): CatalogueEntry[] {
  return entries.filter(({ retiredAt }) => retiredAt === null)
}

/** The purposes a person can withdraw from, one by one. */
export function consentPurposes({ purposes }: Pick<Catalogue, 'purposes'>): CatalogueEntry[] {
  return offered(purposes).filter(({ restsOnConsent }) => restsOnConsent)
}

/** The purposes that stand without consent. */
export function standingPurposes({ purposes }: Pick<Catalogue, 'purposes'>): CatalogueEntry[] {
  return offered(purposes).filter(({ restsOnConsent }) => !restsOnConsent)
}

/** The name of an entry, retired or not; its id where the list does not hold it. */
export function entryName(entries: readonly CatalogueEntry[], id: string, locale: Locale): string {
  const found = entries.find((entry) => entry.id === id)
  return found ? textIn(found.name, locale) : id
}
