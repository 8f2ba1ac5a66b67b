import type { Text } from '#lib/domain/clock/text.ts'
import type { Effects } from '#lib/domain/requests/effects.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Level } from '#lib/domain/verification/assurance.ts'

/** What has to be shown before a right is granted, and where that stands. */
export type Minimum = {
  level: Level
  /** Data that goes out asks the person for a second proof at the moment they take it, whatever was shown before. */
  stepUp: boolean
  source: Text
}

const PROPORTIONATE: Text = {
  en: 'GDPR Art. 12(6), EDPB Guidelines 01/2022 paras 69–78; PRC Network Data Regulations Art. 25(1); 11 CCR § 7062',
  'zh-CN':
    'GDPR 第12条第6款、EDPB 第01/2022号指南第69至78段；《网络数据安全管理条例》第二十五条第一项；11 CCR § 7062',
}
const UNGATED: Text = {
  en: 'PIPL Art. 15; GDPR Art. 7(3); 11 CCR § 7060(b)',
  'zh-CN': '《个人信息保护法》第十五条；GDPR 第7条第3款；11 CCR § 7060(b)',
}
const COMPLAINT: Text = {
  en: 'PIPL Art. 65; GDPR Art. 77; UK DPA 2018 s. 164A',
  'zh-CN': '《个人信息保护法》第六十五条；GDPR 第77条；英国《2018年数据保护法》第164A条',
}

/**
 * The least level at which each right is granted (SR-074). What is to be no harder than consenting was, and saying that
 * something is wrong, wait for no proof under any law.
 */
export const MINIMUM: Record<Kind, Minimum> = {
  access: { level: 2, stepUp: true, source: PROPORTIONATE },
  correction: { level: 2, stepUp: false, source: PROPORTIONATE },
  deletion: { level: 2, stepUp: false, source: PROPORTIONATE },
  cancellation: { level: 2, stepUp: false, source: PROPORTIONATE },
  withdrawal: { level: 0, stepUp: false, source: UNGATED },
  complaint: { level: 0, stepUp: false, source: COMPLAINT },
  appeal: { level: 0, stepUp: false, source: COMPLAINT },
}

/** Whether anybody may be asked who they are for this: where nothing waits for proof, asking would be a gate (7060(b)). */
export function mayAskIdentity(kind: Kind): boolean {
  return MINIMUM[kind].level > 0
}

/** The level that a letter with these effects needs; files never go to a mailbox that nobody confirmed. */
export function levelNeeded(kind: Kind, effects: Effects): Level {
  if (!effects.releases && !effects.erases && !effects.corrects) return 0
  const { level } = MINIMUM[kind]
  return effects.releases && level === 0 ? 1 : level
}
