import type { Keys } from '#lib/platform/keys.ts'

/** What an answer is held against: texts, such as a challenge. */
export type FlowFacts = Record<string, string>

const place = (secretHash: string) => `sign_in_flows.sealed_facts|${secretHash}`

/** Seals it under the system key, bound to its row. */
export function sealFlowFacts(keys: Keys, secretHash: string, facts: FlowFacts): string {
  return keys.seal(place(secretHash), JSON.stringify(facts))
}

export function openFlowFacts(keys: Keys, secretHash: string, sealed: string): FlowFacts {
  return JSON.parse(keys.open(place(secretHash), sealed))
}
