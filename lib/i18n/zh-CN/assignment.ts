import type { Messages } from '#lib/i18n/messages.ts'

/** 由谁负责哪份申请：领取下一份、移交。 */
export const assignment: Messages['assignment'] = {
  takeNext: '领取下一份申请',
  handTo: '手头的工作由谁接手？',
  inHand:
    '对方手头有{cases, plural, other {#}} 件未办结申请、{tasks, plural, other {#}}项未完成任务和{mentions, plural, other {#}}条未读提及。由接手人本人提出或涉及其本人的申请将恢复为未指派。',
  handToRole: '如果新角色可以答复申请，这些工作仍由其负责。',
  toNobody: '暂不指派：等待领取',
  byRule: '按指派规则确定接手人',
  standingInFor: '您正在代替{name}，至{until}止。',
  standingInLink: '{name}负责的申请',
  handedOver: '已移交：{given} 项；恢复为未指派：{nobodys} 项。',
  handedNothing: '没有需要移交的工作。',
}
