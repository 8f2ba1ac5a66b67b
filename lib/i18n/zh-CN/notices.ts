import type { Messages } from '#lib/i18n/messages.ts'

/** 法律要求告知申请人的内容未能送达时。 */
export const notices: Messages['notices'] = {
  title: '申请人尚未获知',
  openText: '一封必须送达申请人的邮件未能送达。在申请人收到之前，本案不能结案，暂缓的内容也不会发出。',
  closedText: '答复已作出，但告知邮件未能送达，申请人尚不知情。',
  waits: '未送达的内容正在重新发送；发出后本提示即消失。',
  putRight: '处理',
  lead: '生成于{when}，已放弃投递：{failure}。',
  again: {
    title: '重新发送',
    text: '发往同一地址，适用于故障已排除的情形。发出后即视为已告知申请人。',
    submit: '重新发送',
  },
  newAddress: {
    title: '发往新地址',
    text: '申请人此后验证了另一地址。发出后即视为已告知申请人。',
    submit: '发往新地址',
  },
  posted: {
    title: '邮寄',
    text: '打印下方信函，按贵方记录填写地址并寄出，然后填写寄出日期。',
    on: '寄出日期',
    submit: '确认已寄出',
  },
  letterTitle: '信函（使用申请人的语言）',
  print: '打印信函',
  subject: '关于您于{day}提出的申请 {reference}',
}
