import type { moved as english } from '#lib/i18n/en/moved.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** 节假日或法律变更后，期限会随之调整的未办结申请。 */
export const moved = {
  columns: { reference: '申请', kind: '类型', law: '法律', from: '现在的期限', to: '调整后的期限' },
  earlier: '提前 {days} 天',
  later: '推后 {days} 天',
  same: '日期不变',
  noDate: '无固定期限',
  provisional: '暂定',
  becomesFinal: '不再是暂定',
  acknowledge: '确认收到的期限：{from} → {to}',
  target: '内部目标日期：{from} → {to}',
  safe: '内部稳妥期限：{from} → {to}',
} satisfies Words<typeof english>
