import type { Messages } from '#lib/i18n/messages.ts'

/** 工作台上一份申请的办理经过。 */
export const story: Messages['story'] = {
  title: '办理经过',
  asks: '{name}于{day}提出，适用{law}。',
  asked: '于{day}提出，适用{law}。',
  answerBy: '{day}前答复',
  acknowledgeBy: '{day}前确认收到',
  earlier: '查看更早的经过',
  newest: '回到最近的经过',
  views: '最近谁查看过该申请',
  requester: '申请人',
  visitor: '持有链接或表单的人',
  system: '系统',
  letter: '信函',
  note: '内部备注',
  toMail: '查看邮件',
}
