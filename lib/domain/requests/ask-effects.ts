import type { ClockEventKind } from '#lib/domain/clock/events.ts'
import type { PauseCause, RightRule } from '#lib/domain/clock/law.ts'
import { ruleFor } from '#lib/domain/clock/legs.ts'
import type { Text } from '#lib/domain/clock/text.ts'
import { type ClockFacts, type Counting, countCase } from '#lib/domain/requests/case-clock.ts'
import { ASK_ABOUT, type AskAbout } from '#lib/domain/requests/desk-forms.ts'

/** What each question means to the clock; whether it stops it, the law decides. */
export const ASK_EVENTS: Record<AskAbout, ClockEventKind | null> = {
  scope: 'clarification-asked',
  identity: 'identity-requested',
  other: null,
}

/**
 * What a question would do to the clock of one case: stop it, by this rule; nothing, because it stands still already, the
 * law has no such pause for what was asked, or the rule that would stop it does so no longer.
 */
export type AskEffect =
  | { code: 'stops' | 'no-longer'; source: Text }
  | { code: 'stands-still' | 'not-in-law' | 'runs-on' }

/** The effect of each question asked on `on` (YYYY-MM-DD), found by counting the case as if it were asked. */
export function askEffects(facts: ClockFacts, counting: Counting, on: string): Record<AskAbout, AskEffect> {
  const before = countCase(facts, counting)
  const rule = counting.law.rules[facts.kind]
  const effects = ASK_ABOUT.map((about): [AskAbout, AskEffect] => {
    const kind = ASK_EVENTS[about]
    const source = rule && kind && stopRule(ruleFor(rule, facts.events).rule, CAUSES[about])
    if (!kind) return [about, { code: 'runs-on' }]
    if (before.pausedSince) return [about, { code: 'stands-still' }]
    if (!source) return [about, { code: 'not-in-law' }]
    const asked = countCase({ ...facts, events: [...facts.events, { kind, on }] }, counting)
    return [about, { code: asked.pausedSince ? 'stops' : 'no-longer', source }]
  })
  return Object.fromEntries(effects) as Record<AskAbout, AskEffect>
}

const CAUSES: Record<AskAbout, PauseCause | null> = {
  scope: 'clarification',
  identity: 'identity',
  other: null,
}

/** Where it stands that this cause stops the answer's clock, or keeps it from starting. */
function stopRule({ respond }: RightRule, cause: PauseCause | null): Text | undefined {
  const pause = respond?.pauses?.find((allowed) => allowed.cause === cause)
  if (pause) return pause.source
  const waits = respond?.start === 'verified-identity' || respond?.start === 'latest-of-receipt-identity-fee'
  return waits && cause === 'identity' ? respond.source : undefined
}
