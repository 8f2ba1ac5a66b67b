import { z } from 'zod'
import type { Locale } from '#lib/domain/locales.ts'
import { OWN_ACCENT } from '#lib/domain/operator/accent.ts'
import { everyLanguage, storedLocalText, textIn } from '#lib/domain/operator/local-text.ts'

/** A version of the privacy policy, and the day it took effect (YYYY-MM-DD). */
export type PolicyVersion = { version: string; effectiveOn: string }

/** How the operator shows itself on every page and in every mail, as it is stored. What is not offered is empty. */
export const storedFace = z.object({
  name: storedLocalText,
  legalName: storedLocalText,
  email: z.string(),
  phone: z.string(),
  postalAddress: z.string(),
  policyUrl: z.string(),
  policy: z.object({ version: z.string(), effectiveOn: z.iso.date() }).nullable(),
  /** Whom mails are from; empty: the name. */
  senderName: z.string(),
  accent: z.object({ light: z.string(), dark: z.string() }),
  /** The picture it shows; null: the portal's own seal. */
  logo: z.object({ id: z.string(), width: z.number(), height: z.number() }).nullable(),
})
export type Face = z.infer<typeof storedFace>

/** What the configuration says of the operator until somebody sets it at the desk. */
export type FirstFacts = {
  name: string
  legalName: string
  email: string
  phone: string
  /** Lines separated by `;`. */
  postalAddress: string
  policyUrl: string
}

/** The policy a request was made under, as its row keeps it. */
export function keptPolicy(row: { policyVersion: string | null; policyEffectiveOn: string | null }) {
  const { policyVersion: version, policyEffectiveOn: effectiveOn } = row
  return version && effectiveOn ? { version, effectiveOn } : null
}

/** The face before anybody has set one. */
export function firstFace({ name, legalName, postalAddress, ...contact }: FirstFacts): Face {
  return {
    ...contact,
    name: everyLanguage(name),
    legalName: everyLanguage(legalName),
    postalAddress: linesOf(postalAddress.replaceAll(';', '\n')).join('\n'),
    policy: null,
    senderName: '',
    accent: OWN_ACCENT,
    logo: null,
  }
}

/** What pages say about the operator in one language; what is not offered is null. */
export type OperatorFacts = {
  name: string
  legalName: string
  email: string
  phone: string | null
  postalLines: string[]
  policyUrl: string | null
  logo: Face['logo']
}

export function factsOf(face: Face, locale: Locale): OperatorFacts {
  return {
    name: textIn(face.name, locale),
    legalName: textIn(face.legalName, locale),
    email: face.email,
    phone: face.phone || null,
    postalLines: linesOf(face.postalAddress),
    policyUrl: face.policyUrl || null,
    logo: face.logo,
  }
}

/**
 * The policy in force on a day (YYYY-MM-DD), of faces from the newest to the oldest: one that takes effect later does
 * not count yet. Null before the operator has named any.
 */
export function policyOn(faces: readonly Pick<Face, 'policy'>[], day: string): PolicyVersion | null {
  const last = faces.find(({ policy }) => !policy || policy.effectiveOn <= day)
  return last?.policy ?? null
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
