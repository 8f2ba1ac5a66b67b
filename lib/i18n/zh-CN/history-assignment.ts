import type { assignmentHistory as english } from '#lib/i18n/en/history-assignment.ts'

/** 记录中关于指派规则、离岗和催办的说明。 */
export const assignmentHistory: Record<keyof typeof english, string> = {
  'assigned-by-rule':
    '{standsIn, select, yes {按规则指派给{who}，由其代替离岗的同事} other {按规则指派给{who}}}',
  'assignment-rule-saved': '保存了一条指派规则',
  'assignment-rule-deleted': '删除了一条指派规则',
  'absence-set': '已记录{who}自{from}至{moment}离岗',
  'absence-ended': '已记录{who}不再离岗',
  'case-escalated':
    '{stage, select, unassigned {已通知主管：尚无人领取} other {已通知负责人和主管：法定期限已用去 {share}%}}',
  'work-given-by-rule': '按规则指派了一位同事手头的工作',
}
