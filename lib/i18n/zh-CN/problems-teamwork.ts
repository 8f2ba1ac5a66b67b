import type { teamworkProblems as english } from '#lib/i18n/en/problems-teamwork.ts'

/** 提到同事时可能出现的问题。 */
export const teamworkProblems: Record<keyof typeof english, string> = {
  'colleague-unknown': '请从列表中选择同事：其中有人无法查看该申请',
}
