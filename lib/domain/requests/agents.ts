import type { LawId } from '#lib/domain/clock/law.ts'
import { resolvePlace } from '#lib/domain/clock/places.ts'
import { type Kind, NEEDS_CONFIRMED_EMAIL } from '#lib/domain/requests/kinds.ts'

/** What somebody who was authorised is to the person they ask for. */
export const AGENTS = ['lawyer', 'family', 'organisation', 'other'] as const

/**
 * What a law lets an operator ask of an agent. `mandate`: proof that they may act, in whatever form; `silent`: the law
 * does not speak of agents, and they are heard all the same.
 */
export type AgentLaw = 'signed-permission' | 'power-of-attorney' | 'mandate' | 'silent'

const AGENT_LAWS: Partial<Record<LawId, AgentLaw>> = {
  // Civil Code Arts. 161-165: acting through an agent, by a mandate
  CN: 'mandate',
  // EDPB Guidelines 01/2022 v2.1, section 3.4: through a third party, whose authority is looked at
  EU: 'mandate',
  // as in the EU; Data Protection Act 2018, ICO guidance: with evidence of authority
  UK: 'mandate',
  // 11 CCR § 7063: permission signed by the consumer; a power of attorney may not be required
  'US-CA': 'signed-permission',
  // LGPD art. 18 § 3: by the data subject or a legal representative
  BR: 'mandate',
  // P-39.1 s. 30: a representative
  'CA-QC': 'mandate',
  // PIPA Art. 38; its Enforcement Decree has a form of a power of attorney
  KR: 'power-of-attorney',
  // APPI Cabinet Order Art. 13: a mandatary
  JP: 'mandate',
  // PDPO s. 2, 17A: a relevant person, authorised in writing
  HK: 'mandate',
  TW: 'mandate',
  ZA: 'mandate',
  VN: 'mandate',
}

/** How the law of a place stands to people who were authorised. */
export function agentLaw(residence: string | undefined): AgentLaw {
  return (residence && AGENT_LAWS[resolvePlace(residence).lawId]) || 'silent'
}

/** Whether an agent is asked about a permission at all: not where nothing may stand before the right (law.md 4). */
export function asksPermission(kinds: readonly Kind[]): boolean {
  return kinds.some((kind) => NEEDS_CONFIRMED_EMAIL[kind])
}

type AgentCase = {
  kind: Kind
  relation: string
  subjectConfirmedAt: string | null
}

/**
 * Whether the person an agent acts for still has to say so themselves before anything is given out, erased or
 * corrected (SR-084; 11 CCR § 7063(a)). Never for what may not be gated.
 */
export function awaitsSubject({ kind, relation, subjectConfirmedAt }: AgentCase): boolean {
  return relation === 'agent' && subjectConfirmedAt === null && NEEDS_CONFIRMED_EMAIL[kind]
}

/**
 * Whether the person speaks for themselves by now, so that the one who filed only sees where it stands: data goes to
 * the person it is about, and nobody else decides for them (SR-084).
 */
export function subjectSpeaks({ relation, subjectConfirmedAt }: Omit<AgentCase, 'kind'>): boolean {
  return relation === 'agent' && subjectConfirmedAt !== null
}
