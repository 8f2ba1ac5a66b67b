import type { LawId } from '#lib/domain/clock/law.ts'
import type { Text } from '#lib/domain/clock/text.ts'
import { KINDS, type Kind } from '#lib/domain/requests/kinds.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'

/** What a person can do about a refusal; the words are `grounds.remedies.<code>`. */
export const REMEDY_CODES = [
  'cn-authority',
  'cn-court',
  'eu-authority',
  'eu-court',
  'uk-controller',
  'uk-authority',
  'uk-court',
  'ca-authority',
  'ca-opt-out',
] as const
export type RemedyCode = (typeof REMEDY_CODES)[number]

export type Remedy = { code: RemedyCode; source: Text; kinds: readonly Kind[] }

const remedy = (code: RemedyCode, source: Text, kinds: readonly Kind[] = KINDS): Remedy => ({
  code,
  source,
  kinds,
})

/** What a refusal must name under each law, in the order to try them. */
const REMEDIES: Partial<Record<LawId, readonly Remedy[]>> = {
  CN: [
    remedy('cn-authority', { en: 'PIPL Art. 65', 'zh-CN': '《个人信息保护法》第六十五条' }),
    remedy('cn-court', { en: 'PIPL Art. 50(2)', 'zh-CN': '《个人信息保护法》第五十条第二款' }),
  ],
  EU: [
    remedy('eu-authority', { en: 'GDPR Art. 12(4), 77', 'zh-CN': 'GDPR 第12(4)、77条' }),
    remedy('eu-court', { en: 'GDPR Art. 12(4), 79', 'zh-CN': 'GDPR 第12(4)、79条' }),
  ],
  UK: [
    remedy('uk-controller', {
      en: 'Data Protection Act 2018, s. 164A',
      'zh-CN': '《2018年数据保护法》第164A条',
    }),
    remedy('uk-authority', { en: 'UK GDPR Art. 12(4), 77', 'zh-CN': '英国 GDPR 第12(4)、77条' }),
    remedy('uk-court', { en: 'UK GDPR Art. 12(4), 79', 'zh-CN': '英国 GDPR 第12(4)、79条' }),
  ],
  'US-CA': [
    remedy('ca-authority', {
      en: 'Cal. Civ. Code 1798.199.45',
      'zh-CN': '《加州民法典》第1798.199.45条',
    }),
    // a refused deletion must still offer to stop sale and sharing
    remedy('ca-opt-out', { en: '11 CCR 7022(g)', 'zh-CN': '《加州法规汇编》第11编第7022(g)条' }, [
      'deletion',
      'cancellation',
    ]),
  ],
}

/** The remedies to name when the answer to a request under `law` is no, or not in full. */
export function remediesFor(law: string, kind: Kind): readonly Remedy[] {
  const known = Object.hasOwn(REMEDIES, law) ? REMEDIES[law as LawId] : undefined
  return (known ?? []).filter(({ kinds }) => kinds.includes(kind))
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
