import type { LawId, Sourced } from '#lib/domain/clock/law.ts'
import type { Text } from '#lib/domain/clock/text.ts'

/** The states that follow the model law of Virginia; California has a law of its own kind. */
export type UsStateId = Exclude<Extract<LawId, `US-${string}`>, 'US-CA'>

/** What stands in one section: how requests are answered, what is exempt, what needs no name, what is kept all the same. */
export type Passage = 'answering' | 'exempt' | 'pseudonymous' | 'limits'

/**
 * One state: the name of its act, how its code is cited, and its sections; a passage without one is cited as the act.
 * `appeal`: there is one, and where (empty: somewhere in the act). `fraud`: an opt-out may be refused when it is believed to be fraudulent.
 */
type UsState = { name: Text; act: Text; code?: Text; appeal?: string; fraud?: true } & Partial<
  Record<Passage, string>
>

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh })

// sections from memory unless the clock's own data confirm them: confirm before switching a state to mandatory
const STATES: Record<UsStateId, UsState> = {
  'US-VA': {
    name: text('Virginia', '弗吉尼亚州'),
    act: text('Virginia Consumer Data Protection Act', '弗吉尼亚州《消费者数据保护法》'),
    code: text('Va. Code', '《弗吉尼亚州法典》'),
    answering: '59.1-577(B)',
    appeal: '59.1-577(C)',
    exempt: '59.1-576',
    pseudonymous: '59.1-581',
    limits: '59.1-582',
  },
  'US-CO': {
    name: text('Colorado', '科罗拉多州'),
    act: text('Colorado Privacy Act', '科罗拉多州《隐私法》'),
    code: text('C.R.S.', '《科罗拉多州修订法规》'),
    answering: '6-1-1306(2)',
    appeal: '6-1-1306(3)',
    exempt: '6-1-1304(2)',
    pseudonymous: '6-1-1307',
    limits: '6-1-1304(3)',
  },
  'US-CT': {
    name: text('Connecticut', '康涅狄格州'),
    act: text('Connecticut Data Privacy Act', '康涅狄格州《数据隐私法》'),
    code: text('Conn. Gen. Stat.', '《康涅狄格州普通法规》'),
    answering: '42-518(c)',
    appeal: '42-518(d)',
    exempt: '42-517',
    pseudonymous: '42-523',
    limits: '42-524',
    fraud: true,
  },
  'US-UT': {
    name: text('Utah', '犹他州'),
    act: text('Utah Consumer Privacy Act', '犹他州《消费者隐私法》'),
    code: text('Utah Code', '《犹他州法典》'),
    answering: '13-61-203',
    exempt: '13-61-102',
    pseudonymous: '13-61-303',
    limits: '13-61-304',
  },
  'US-TX': {
    name: text('Texas', '得克萨斯州'),
    act: text('Texas Data Privacy and Security Act', '得克萨斯州《数据隐私与安全法》'),
    code: text('Tex. Bus. & Com. Code', '《得克萨斯州商业与商务法典》'),
    answering: '541.052',
    appeal: '541.053',
    exempt: '541.002, 541.003',
    pseudonymous: '541.106',
    limits: '541.201',
  },
  'US-FL': {
    name: text('Florida', '佛罗里达州'),
    act: text('Florida Digital Bill of Rights', '佛罗里达州《数字权利法案》'),
    code: text('Fla. Stat.', '《佛罗里达州法规》'),
    answering: '501.706',
    appeal: '501.707',
    exempt: '501.703, 501.704',
    pseudonymous: '501.714',
    limits: '501.716',
  },
  'US-OR': {
    name: text('Oregon', '俄勒冈州'),
    act: text('Oregon Consumer Privacy Act', '俄勒冈州《消费者隐私法》'),
    code: text('ORS', '《俄勒冈州修订法规》'),
    answering: '646A.576',
    appeal: '646A.576',
    exempt: '646A.572',
    limits: '646A.572',
    fraud: true,
  },
  'US-MT': {
    name: text('Montana', '蒙大拿州'),
    act: text('Montana Consumer Data Privacy Act', '蒙大拿州《消费者数据隐私法》'),
    code: text('Mont. Code Ann.', '《蒙大拿州法典》'),
    answering: '30-14-2808',
    appeal: '30-14-2808',
    exempt: '30-14-2804',
    fraud: true,
  },
  'US-NE': {
    name: text('Nebraska', '内布拉斯加州'),
    act: text('Nebraska Data Privacy Act', '内布拉斯加州《数据隐私法》'),
    code: text('Neb. Rev. Stat.', '《内布拉斯加州修订法规》'),
    answering: '87-1108',
    appeal: '87-1109',
  },
  'US-IA': {
    name: text('Iowa', '艾奥瓦州'),
    act: text('Iowa Consumer Data Protection Act', '艾奥瓦州《消费者数据保护法》'),
    code: text('Iowa Code', '《艾奥瓦州法典》'),
    answering: '715D.3',
    appeal: '715D.3',
    exempt: '715D.2',
    pseudonymous: '715D.6',
    limits: '715D.7',
  },
  'US-DE': {
    name: text('Delaware', '特拉华州'),
    act: text('Delaware Personal Data Privacy Act', '特拉华州《个人数据隐私法》'),
    code: text('6 Del. C.', '《特拉华州法典》第6编'),
    answering: '12D-104(c)',
    appeal: '12D-104(d)',
    exempt: '12D-103',
    pseudonymous: '12D-109',
    limits: '12D-110',
    fraud: true,
  },
  'US-NH': {
    name: text('New Hampshire', '新罕布什尔州'),
    act: text('New Hampshire Privacy Act', '新罕布什尔州《隐私法》'),
    code: text('N.H. RSA', '《新罕布什尔州修订法规》'),
    answering: '507-H:4',
    appeal: '507-H:4',
    exempt: '507-H:3',
    pseudonymous: '507-H:9',
    limits: '507-H:10',
    fraud: true,
  },
  'US-NJ': {
    name: text('New Jersey', '新泽西州'),
    act: text('New Jersey Data Privacy Act', '新泽西州《数据隐私法》'),
    code: text('N.J.S.A.', '《新泽西州法规》'),
    answering: '56:8-166.7',
    appeal: '56:8-166.7',
    fraud: true,
  },
  'US-TN': {
    name: text('Tennessee', '田纳西州'),
    act: text('Tennessee Information Protection Act', '田纳西州《信息保护法》'),
    code: text('Tenn. Code Ann.', '《田纳西州法典》'),
    answering: '47-18-3304',
    appeal: '47-18-3304',
  },
  'US-MN': {
    name: text('Minnesota', '明尼苏达州'),
    act: text('Minnesota Consumer Data Privacy Act', '明尼苏达州《消费者数据隐私法》'),
    code: text('Minn. Stat.', '《明尼苏达州法规》'),
    answering: '325M.14',
    appeal: '325M.14',
    exempt: '325M.12',
    fraud: true,
  },
  'US-MD': {
    name: text('Maryland', '马里兰州'),
    act: text('Maryland Online Data Privacy Act', '马里兰州《在线数据隐私法》'),
    code: text('Md. Code, Com. Law', '《马里兰州法典·商法卷》'),
    answering: '14-4705',
    appeal: '14-4706',
    fraud: true,
  },
  'US-IN': {
    name: text('Indiana', '印第安纳州'),
    act: text('Indiana Consumer Data Protection Act', '印第安纳州《消费者数据保护法》'),
    code: text('Ind. Code', '《印第安纳州法典》'),
    answering: '24-15-3-1',
    appeal: '24-15-3-1',
    exempt: '24-15-1-1',
    pseudonymous: '24-15-7-1',
    limits: '24-15-8-1',
  },
  'US-KY': {
    name: text('Kentucky', '肯塔基州'),
    act: text('Kentucky Consumer Data Protection Act', '肯塔基州《消费者数据保护法》'),
    code: text('KRS', '《肯塔基州修订法规》'),
    answering: '367.3615',
    appeal: '367.3615',
    exempt: '367.3613',
  },
  'US-RI': {
    name: text('Rhode Island', '罗得岛州'),
    act: text(
      'Rhode Island Data Transparency and Privacy Protection Act',
      '罗得岛州《数据透明与隐私保护法》',
    ),
    code: text('R.I. Gen. Laws', '《罗得岛州普通法》'),
    answering: '6-48.1-5',
    appeal: '6-48.1-5',
  },
  'US-OK': {
    name: text('Oklahoma', '俄克拉何马州'),
    act: text('Oklahoma SB 546 (2026)', '俄克拉何马州第546号参议院法案（2026年）'),
    appeal: '',
  },
  'US-AL': {
    name: text('Alabama', '亚拉巴马州'),
    act: text('Alabama Act 2026-552 (HB 351)', '亚拉巴马州2026年第552号法（第351号众议院法案）'),
  },
}

export const US_STATE_IDS = Object.keys(STATES) as UsStateId[]

/** The states whose laws know an appeal to the operator. */
export const STATES_WITH_APPEAL = US_STATE_IDS.filter((id) => STATES[id].appeal !== undefined)
/** The states that let a fraudulent opt-out be refused. */
export const STATES_AGAINST_FRAUD = US_STATE_IDS.filter((id) => STATES[id].fraud)

export function stateName(id: UsStateId): Text {
  return STATES[id].name
}

/** Where a passage stands in the law of a state. */
export function inState(id: UsStateId, passage: Passage | 'appeal'): Sourced {
  const { act, code, [passage]: section } = STATES[id]
  if (!code || !section) return { certainty: 'statute', source: act }
  return {
    certainty: 'statute',
    source: { en: `${code.en} ${section}`, 'zh-CN': `${code['zh-CN']}第${section}条` },
  }
}

/** The same passage in the laws of many states. */
export function inStates(passage: Passage | 'appeal', ids: readonly UsStateId[] = US_STATE_IDS) {
  return Object.fromEntries(ids.map((id) => [id, inState(id, passage)])) as Partial<Record<LawId, Sourced>>
}
