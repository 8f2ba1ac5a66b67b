import {
  type Authority,
  authority,
  FIRST_ANSWERS,
  type Remedy,
  remedy,
  SECOND_ANSWERS,
} from '#lib/domain/requests/remedies/remedy.ts'
import { inState, STATES_WITH_APPEAL, stateName, type UsStateId } from '#lib/domain/requests/us-states.ts'

const ATTORNEYS_GENERAL: Record<UsStateId, Authority['url']> = {
  'US-VA': 'https://www.oag.state.va.us',
  'US-CO': 'https://coag.gov',
  'US-CT': 'https://portal.ct.gov/ag',
  'US-UT': 'https://dcp.utah.gov',
  'US-TX': 'https://www.texasattorneygeneral.gov',
  'US-FL': 'https://www.myfloridalegal.com',
  'US-OR': 'https://www.doj.state.or.us',
  'US-MT': 'https://dojmt.gov',
  'US-NE': 'https://ago.nebraska.gov',
  'US-IA': 'https://www.iowaattorneygeneral.gov',
  'US-DE': 'https://attorneygeneral.delaware.gov',
  'US-NH': 'https://www.doj.nh.gov',
  'US-NJ': 'https://www.njconsumeraffairs.gov',
  'US-TN': 'https://www.tn.gov/attorneygeneral.html',
  'US-MN': 'https://www.ag.state.mn.us',
  'US-MD': 'https://www.marylandattorneygeneral.gov',
  'US-IN': 'https://www.in.gov/attorneygeneral',
  'US-KY': 'https://www.ag.ky.gov',
  'US-RI': 'https://riag.ri.gov',
  'US-OK': 'https://www.oag.ok.gov',
  'US-AL': 'https://www.alabamaag.gov',
}

/** Where the law sends people to an office other than the attorney general’s own. */
const OTHER_OFFICES: Partial<Record<UsStateId, Authority['name']>> = {
  'US-UT': { en: 'the Utah Division of Consumer Protection', 'zh-CN': '犹他州消费者保护处' },
  'US-NJ': { en: 'the New Jersey Division of Consumer Affairs', 'zh-CN': '新泽西州消费者事务处' },
}

function officeOf(id: UsStateId): Authority {
  const { en, 'zh-CN': zh } = stateName(id)
  const { en: name, 'zh-CN': zhName } = OTHER_OFFICES[id] ?? {
    en: `the Attorney General of ${en}`,
    'zh-CN': `${zh}总检察长`,
  }
  return authority(name, zhName, ATTORNEYS_GENERAL[id])
}

/** First the appeal to the operator, then the state; where there is no appeal, the state at once. */
export function remediesOfState(id: UsStateId): Remedy[] {
  const office = { authority: officeOf(id) }
  const section = inState(id, 'appeal')
  if (!STATES_WITH_APPEAL.includes(id)) return [remedy('authority', inState(id, 'answering'), office)]
  return [
    remedy('appeal', section, { kinds: FIRST_ANSWERS }),
    remedy('authority-after-appeal', section, { ...office, kinds: FIRST_ANSWERS }),
    remedy('authority', section, { ...office, kinds: SECOND_ANSWERS }),
  ]
}
