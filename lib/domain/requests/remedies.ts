import type { LawId } from '#lib/domain/clock/law.ts'
import { ccpa, ccpaRegulation, dpa2018, gdpr, pipl, ukGdpr } from '#lib/domain/requests/citations.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'
import { ASIA_PACIFIC_REMEDIES } from '#lib/domain/requests/remedies/asia-pacific.ts'
import { CANADA_REMEDIES } from '#lib/domain/requests/remedies/canada.ts'
import { ELSEWHERE_REMEDIES } from '#lib/domain/requests/remedies/elsewhere.ts'
import { authority, FIRST_ANSWERS, type Remedy, remedy } from '#lib/domain/requests/remedies/remedy.ts'
import { remediesOfState } from '#lib/domain/requests/remedies/us-states.ts'
import { US_STATE_IDS } from '#lib/domain/requests/us-states.ts'

const CAC = authority(
  'an authority responsible for personal information protection, such as the Cyberspace Administration of China (CAC)',
  '国家互联网信息办公室等履行个人信息保护职责的部门',
  'https://www.cac.gov.cn',
)
const SUPERVISORY = authority(
  'the data protection authority of the member state where you live or work, or where you think the law was broken',
  '您居住地、工作地或您认为发生违法行为所在成员国的数据保护监管机构',
  'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en',
)
const ICO = authority(
  'the Information Commissioner’s Office (ICO)',
  '英国信息专员办公室（ICO）',
  'https://ico.org.uk/make-a-complaint/',
)
const CPPA = authority(
  'the California Privacy Protection Agency (CPPA)',
  '加州隐私保护局（CPPA）',
  'https://cppa.ca.gov',
)
const CALIFORNIA = authority(
  'the Attorney General of California',
  '加州总检察长',
  'https://oag.ca.gov/privacy',
)

/** What an answer that is not a full yes must name under each law, in the order to try it. */
const REMEDIES: Record<LawId, readonly Remedy[]> = {
  CN: [
    remedy('authority', pipl('65', '第六十五条'), { authority: CAC }),
    remedy('peoples-court', pipl('50(2)', '第五十条第二款')),
  ],
  EU: [
    remedy('authority', gdpr('12(4), 77'), { authority: SUPERVISORY }),
    remedy('court', gdpr('12(4), 79')),
  ],
  UK: [
    remedy('complaint-to-us', dpa2018('164A'), { kinds: FIRST_ANSWERS }),
    remedy('authority', ukGdpr('12(4), 77'), { authority: ICO }),
    remedy('court', ukGdpr('12(4), 79')),
  ],
  'US-CA': [
    remedy('authority', ccpa('1798.199.45'), { authority: CPPA }),
    remedy('authority', ccpa('1798.199.90'), { authority: CALIFORNIA }),
    // a refused deletion must still offer to stop sale and sharing
    remedy('opt-out', ccpaRegulation('7022(g)'), { kinds: ['deletion', 'cancellation'] }),
  ],
  ...statesRemedies(),
  ...CANADA_REMEDIES,
  ...ASIA_PACIFIC_REMEDIES,
  ...ELSEWHERE_REMEDIES,
}

function statesRemedies() {
  return Object.fromEntries(US_STATE_IDS.map((id) => [id, remediesOfState(id)])) as Record<
    (typeof US_STATE_IDS)[number],
    Remedy[]
  >
}

/** The remedies to name when the answer to a request under `law` is no, or not in full. */
export function remediesFor(law: string, kind: Kind): readonly Remedy[] {
  const known = Object.hasOwn(REMEDIES, law) ? REMEDIES[law as LawId] : []
  return known.filter(({ kinds }) => kinds.includes(kind))
}

/** Outcomes a person may want to dispute, so that the answer says where: all that were not a full yes. */
const DISPUTABLE: readonly Outcome[] = [
  'partly-granted',
  'restricted',
  'refused',
  'no-data-held',
  'identity-not-proven',
]

/** Whether an answer with this outcome names the remedies (GDPR 12(4): whenever no action is taken). */
export function namesRemedies(outcome: Outcome): boolean {
  return DISPUTABLE.includes(outcome)
}
