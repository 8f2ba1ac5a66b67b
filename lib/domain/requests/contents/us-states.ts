import type { LawId } from '#lib/domain/clock/law.ts'
import { type Item, LATER, SAYS_NO, says, YES } from '#lib/domain/requests/contents/item.ts'
import {
  ACCESS,
  APPEAL,
  CORRECTION,
  ERASURE,
  RIGHTS,
  WITHDRAWAL,
} from '#lib/domain/requests/grounds/ground.ts'
import { inState, STATES_WITH_APPEAL, US_STATE_IDS, type UsStateId } from '#lib/domain/requests/us-states.ts'

/** States that let a person ask which third parties received the data, by name. */
const NAMING_RECIPIENTS: readonly UsStateId[] = ['US-OR', 'US-CT', 'US-MN']

/** The model law: whether data are held, a copy; why not; why later. How to appeal stands among the remedies. */
function itemsOfState(id: UsStateId): Item[] {
  const section = inState(id, 'answering')
  const named = NAMING_RECIPIENTS.includes(id) ? { 'named-recipients': section } : {}
  const appeals = STATES_WITH_APPEAL.includes(id)
    ? says(APPEAL, ['granted', 'partly-granted', 'refused'], { reasons: inState(id, 'appeal') })
    : []
  return [
    ...says(ACCESS, YES, { confirmation: section, copy: section, ...named }),
    ...says(CORRECTION, YES, { corrected: section }),
    ...says(ERASURE, YES, { erased: section }),
    ...says([...RIGHTS, ...WITHDRAWAL], SAYS_NO, { reasons: section }),
    ...says(RIGHTS, ['identity-not-proven'], { 'identity-missing': section }),
    ...says([...RIGHTS, ...WITHDRAWAL], LATER, { 'extension-reasons': section }),
    ...appeals,
  ]
}

export const US_STATE_ITEMS = Object.fromEntries(US_STATE_IDS.map((id) => [id, itemsOfState(id)])) as Partial<
  Record<LawId, readonly Item[]>
>
