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
  live: {
    changed: '您打开后，该申请有了变动。',
    show: '查看最新内容',
    looking: '也在查看：',
    writing: '正在书写：',
  },
  meanwhile: {
    title: '您书写期间发生了以下情况',
    text: '内容尚未发送。您输入的文字保留在表单中；请先阅读以下内容，再重新发送。',
  },
}
