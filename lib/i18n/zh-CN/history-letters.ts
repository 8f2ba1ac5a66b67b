import type { letterHistory as english } from '#lib/i18n/en/history-letters.ts'

/** 待发信件在经过中的记录。 */
export const letterHistory: Record<keyof typeof english, string> = {
  'letter-begun': '开始起草一封信',
  'letter-taken-over': '接手了同事的草稿',
  'letter-discarded': '放弃了一份草稿',
  'letter-sent-off':
    '{state, select, inReview {将信件交同事审阅} awaitingApproval {请第二人批准信件} other {提交了信件；发出前可以撤回}}',
  'letter-reviewed': '审阅了信件：可以继续',
  'letter-approved':
    '{files, plural, =0 {批准了信件所办事项} other {查看确认不含他人信息后，批准提供#个文件}}',
  'letter-returned': '将信件退回起草人',
  'letter-failed': '信件未能发出：存在不符合要求之处；已恢复为草稿',
  'letter-undone': '在发出前撤回了信件',
  'letter-held': '暂缓至{moment}：已通知登记的联系方式，对方可以阻止',
  'letter-hold-ended': '暂缓期结束，无人阻止',
  'letter-stopped':
    '{by, select, mail {凭发至登记联系方式的链接和验证码阻止了办理} other {申请人在申请页面上阻止了办理}}',
  'letter-unfrozen': '{decision, select, drop {已调查：信件退回起草人} other {已调查：继续办理，并重新暂缓}}',
}
