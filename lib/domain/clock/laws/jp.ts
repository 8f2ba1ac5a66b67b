import type { Certainty, LawVersions, RightRule } from '#lib/domain/clock/law.ts'

const withoutDelay = (en: string, chinese: string, certainty: Certainty = 'statute'): RightRule => ({
  withoutDelay: { certainty, source: { en, 'zh-CN': chinese } },
})

const article = (number: number): RightRule =>
  withoutDelay(
    `APPI art. ${number}: without delay (遅滞なく), no number of days`,
    `日本《个人信息保护法》第${number}条：“遅滞なく”（不得迟延），未规定天数`,
  )

/** Japan: APPI. It names no number of days anywhere; a lawsuit may follow two weeks after the demand (art. 39). */
export const JP: LawVersions = [
  {
    id: 'JP',
    version: '2023-04-01',
    effectiveFrom: '2022-04-01', // APPI as amended in 2020 and 2021
    zone: 'Asia/Tokyo',
    calendar: 'JP',
    nameKey: 'laws.JP',
    rules: {
      access: article(33),
      correction: article(34), // correction, addition or deletion of what is wrong
      deletion: article(35), // erasure; with art. 34 for wrong data
      withdrawal: withdrawn(),
      cancellation: withoutDelay(
        'APPI has no right to cancel an account; the operator treats it as a request to erase (art. 35), without delay',
        '日本《个人信息保护法》未规定注销账户的权利；运营者按删除请求（第35条）及时处理',
        'policy',
      ),
      complaint: withoutDelay(
        'APPI art. 40: appropriately and promptly, no number of days',
        '日本《个人信息保护法》第40条：应妥善、迅速处理，未规定天数',
      ),
      objection: article(35),
      restriction: article(35), // ceasing to use
      'opt-out': article(35), // ceasing to provide to third parties
      explanation: article(32),
    },
  },
]

function withdrawn(): RightRule {
  return withoutDelay(
    'APPI has no general right to withdraw consent; the operator promises to act without delay, as under art. 35',
    '日本《个人信息保护法》未规定一般性的撤回同意权；运营者承诺参照第35条及时处理',
    'policy',
  )
}
