import type { LawId } from '#lib/domain/clock/law.ts'
import { dpa2018, gdpr, OWN_PROCEDURE, ukGdpr } from '#lib/domain/requests/citations.ts'
import { CANADA_ITEMS } from '#lib/domain/requests/contents/canada.ts'
import { CN_ITEMS } from '#lib/domain/requests/contents/cn.ts'
import { EAST_ASIA_ITEMS } from '#lib/domain/requests/contents/east-asia.ts'
import { ELSEWHERE_ITEMS } from '#lib/domain/requests/contents/elsewhere.ts'
import { gdprItems } from '#lib/domain/requests/contents/gdpr.ts'
import {
  ANY_KIND,
  ITEM_CODES,
  type Item,
  type ItemCode,
  KEPT,
  LATER,
  type Occasion,
  SAYS_NO,
  says,
  YES,
} from '#lib/domain/requests/contents/item.ts'
import { SOUTH_ASIA_ITEMS } from '#lib/domain/requests/contents/south-asia.ts'
import { US_CA_ITEMS } from '#lib/domain/requests/contents/us-ca.ts'
import { US_STATE_ITEMS } from '#lib/domain/requests/contents/us-states.ts'
import { ACCESS, COMPLAINT, CORRECTION, ERASURE, WITHDRAWAL } from '#lib/domain/requests/grounds/ground.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'

const OUTCOME_TOLD: readonly Occasion[] = ['granted', 'partly-granted', 'refused']

/** What each law wants an answer to say; grounds and remedies are not here, the portal adds them by itself. */
const ITEMS: Partial<Record<LawId, readonly Item[]>> = {
  CN: CN_ITEMS,
  EU: gdprItems(gdpr),
  UK: [...gdprItems(ukGdpr), ...says(COMPLAINT, OUTCOME_TOLD, { findings: dpa2018('164A') })],
  'US-CA': US_CA_ITEMS,
  ...US_STATE_ITEMS,
  ...CANADA_ITEMS,
  ...EAST_ASIA_ITEMS,
  ...SOUTH_ASIA_ITEMS,
  ...ELSEWHERE_ITEMS,
}

/** What an answer says where the law leaves it open: nobody should have to ask again what came of it. */
const ALWAYS: readonly Item[] = [
  ...says(ACCESS, YES, { copy: OWN_PROCEDURE }),
  ...says(CORRECTION, YES, { corrected: OWN_PROCEDURE }),
  ...says(ERASURE, YES, { erased: OWN_PROCEDURE }),
  ...says(ERASURE, KEPT, { kept: OWN_PROCEDURE }),
  ...says(WITHDRAWAL, YES, { stopped: OWN_PROCEDURE }),
  ...says(COMPLAINT, OUTCOME_TOLD, { findings: OWN_PROCEDURE }),
  ...says(COMPLAINT, YES, { measures: OWN_PROCEDURE }),
  ...says(ANY_KIND, SAYS_NO, { reasons: OWN_PROCEDURE }),
  ...says(ANY_KIND, ['partly-granted'], { withheld: OWN_PROCEDURE }),
  ...says(ANY_KIND, ['no-data-held'], { searched: OWN_PROCEDURE }),
  ...says(ANY_KIND, ['identity-not-proven'], { 'identity-missing': OWN_PROCEDURE }),
  ...says(ANY_KIND, ['duplicate'], { reference: OWN_PROCEDURE }),
  ...says(ANY_KIND, LATER, { 'extension-reasons': OWN_PROCEDURE, 'new-date': OWN_PROCEDURE }),
]

/**
 * What the answer to this request must say on this occasion, in reading order, each with where it stands; what only
 * the operator asks of itself has the certainty `policy`.
 */
export function answerContents(asked: { law: string; kind: Kind }, occasion: Occasion): Item[] {
  const ofLaw = Object.hasOwn(ITEMS, asked.law) ? (ITEMS[asked.law as LawId] ?? []) : []
  const byCode = new Map<ItemCode, Item>()
  for (const item of [...ofLaw, ...ALWAYS])
    if (item.kinds.includes(asked.kind) && item.on.includes(occasion) && !byCode.has(item.code))
      byCode.set(item.code, item)
  return ITEM_CODES.flatMap((code) => byCode.get(code) ?? [])
}
