import { gbt35273, pipl } from '#lib/domain/requests/citations.ts'
import { ANY_KIND, type Item, KEPT, SAYS_NO, says, YES } from '#lib/domain/requests/contents/item.ts'
import { ACCESS, CORRECTION, ERASURE, WITHDRAWAL } from '#lib/domain/requests/grounds/ground.ts'

const REASONS = {
  certainty: 'statute',
  source: {
    en: 'PIPL Art. 50(1); in writing to minors: Regulations on the Protection of Minors in Cyberspace Art. 34',
    'zh-CN': '《个人信息保护法》第五十条第一款；未成年人：《未成年人网络保护条例》第三十四条（书面告知）',
  },
} as const

const KEPT_BY_LAW = {
  certainty: 'statute',
  source: {
    en: 'PIPL Art. 47(2); Network Data Regulations Art. 24',
    'zh-CN': '《个人信息保护法》第四十七条第二款；《网络数据安全管理条例》第二十四条',
  },
} as const

const CLOSED = {
  certainty: 'statute',
  source: {
    en: 'Network Data Regulations Art. 24; E-Commerce Law Art. 24',
    'zh-CN': '《网络数据安全管理条例》第二十四条；《电子商务法》第二十四条',
  },
} as const

const REQUESTED_INFORMATION = gbt35273('8.1', '第8.1条')

/** China: the law asks for the copy, the correction and the reasons; a recommended standard for what explains them. */
export const CN_ITEMS: readonly Item[] = [
  ...says(ACCESS, YES, {
    copy: pipl('45(1)-(2)', '第四十五条第一款、第二款'),
    categories: REQUESTED_INFORMATION,
    purposes: REQUESTED_INFORMATION,
    source: REQUESTED_INFORMATION,
    recipients: REQUESTED_INFORMATION,
  }),
  ...says(CORRECTION, YES, { corrected: pipl('46(2)', '第四十六条第二款') }),
  ...says(['deletion'], YES, {
    erased: pipl('47(1)', '第四十七条第一款'),
    'recipients-told': gbt35273('8.3', '第8.3条'),
  }),
  ...says(['cancellation'], YES, { erased: CLOSED }),
  ...says(ERASURE, KEPT, { kept: KEPT_BY_LAW, 'storage-only': KEPT_BY_LAW }),
  ...says(WITHDRAWAL, YES, {
    stopped: pipl('15(1)', '第十五条第一款'),
    erased: pipl('47(1)(3)', '第四十七条第一款第三项'),
  }),
  ...says(ANY_KIND, SAYS_NO, { reasons: REASONS }),
  ...says(ANY_KIND, ['identity-not-proven'], { reasons: REASONS }),
]
