import type { Sourced } from '#lib/domain/clock/law.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'

/** How long the portal's own record of a request is kept after it closed, and why so long. */
export type Keeping = Sourced & { months: number }

/** Where no law says how long: the operator's own time, in which somebody may still complain or go to court. */
const OPERATORS_OWN: Sourced = {
  certainty: 'policy',
  source: {
    en: 'The operator’s own rule: as long as the answer may have to be shown to an authority or a court (GDPR Arts 5(2), 17(3)(e); Civil Code of China Art. 188: three years)',
    'zh-CN':
      '运营者的规定：在可能需要向监管机构或法院证明答复的期间内保存（GDPR第5条第2款、第17条第3款(e)项；《中华人民共和国民法典》第一百八十八条：三年）',
  },
}

/** Laws that say how long the record of a request is kept; of a refusal, where only that has a time. */
const BY_LAW: Record<string, { always?: Keeping; refused?: Keeping }> = {
  'US-CA': {
    always: {
      months: 24, // 11 CCR 7101(a)
      certainty: 'regulation',
      source: { en: '11 CCR 7101(a)', 'zh-CN': '《加州法规汇编》第11编第7101条(a)款' },
    },
  },
  'US-CO': {
    always: {
      months: 24, // 4 CCR 904-3, Rule 6.11
      certainty: 'regulation',
      source: { en: '4 CCR 904-3, Rule 6.11', 'zh-CN': '《科罗拉多州法规汇编》4 CCR 904-3第6.11条' },
    },
  },
  HK: {
    refused: {
      months: 48, // PDPO s. 27: the log book of refusals
      certainty: 'statute',
      source: {
        en: 'Cap. 486 s. 27 (log book)',
        'zh-CN': '《个人资料（私隐）条例》（第486章）第27条（记录簿）',
      },
    },
  },
}

/**
 * How long the record of a case that ended so is kept; a law the table does not name has the operator's own time, which
 * is `ownMonths` by the desk's rules.
 */
export function keepingOf(
  { law, outcome }: { law: string; outcome: Outcome | null },
  ownMonths: number,
): Keeping {
  const own = { ...OPERATORS_OWN, months: ownMonths }
  const { always = own, refused = always } = BY_LAW[law] ?? {}
  return outcome === 'refused' ? refused : always
}

/**
 * The day (YYYY-MM-DD) on which the record is destroyed: the one after the last day of keeping. The day of closing is
 * not counted, and months end on the same date, or on the last day of a shorter month.
 */
export function eraseOn(closedOn: string, keeping: Pick<Keeping, 'months'>): string {
  const last = Temporal.PlainDate.from(closedOn).add({ months: keeping.months })
  return last.add({ days: 1 }).toString()
}
