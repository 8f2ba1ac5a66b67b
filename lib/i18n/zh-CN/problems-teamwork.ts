import type { teamworkProblems as english } from '#lib/i18n/en/problems-teamwork.ts'

/** 提到同事时可能出现的问题。 */
export const teamworkProblems: Record<keyof typeof english, string> = {
  'colleague-unknown': '请从列表中选择同事：其中有人无法查看该申请',
  'rule-kind-unknown': '请从列表中选择类型，或选择“任何类型”',
  'rule-law-unknown': '请从列表中选择法律，或选择“任何法律”',
  'rule-people-missing': '请至少选择一位同事来处理这些申请',
  'rule-place-unknown': '请从列表中选择位置',
  'rules-too-many': '规则{max, plural, =0 {过多} other {已有 # 条}}：请修改或删除其中一条',
  'absence-from-missing': '请填写离岗的第一天',
  'absence-until-missing': '请填写离岗的最后一天',
  'absence-day-impossible': '请填写真实存在的日期',
  'absence-ends-before': '最后一天不能早于第一天',
  'absence-past': '最后一天不能是已经过去的日子',
  'absence-too-long': '离岗最长{max, plural, =0 {一年} other { # 天}}：时间更长时，请移交工作',
  'stand-in-self': '请选择另一位同事代班',
  'stand-in-unknown': '请选择可以答复申请的同事，或选择“无人”',
}
