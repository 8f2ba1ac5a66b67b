import type { Messages } from '#lib/i18n/messages.ts'

/** 表单与发送之间的页面用语。 */
export const oneMoment: Messages['one-moment'] = {
  title: '请稍候',
  lead: '本次提交的速度异常快，或同一网络短时间内提交较多。我们需要确认这不是程序在大量提交。您填写的内容没有问题，并且已经保留。',
  wait: '请等待 {seconds, plural, other {# 秒}}，然后按“继续”。请在 {minutes} 分钟内完成。',
  ready: '等待时间已到，请按“继续”。',
  working: '您的浏览器正在进行一个小计算，需要几秒钟，完成后会自动继续，您无需操作。',
  done: '已完成，正在继续。',
  early: '还需等待 {seconds, plural, other {# 秒}}',
  continue: '继续',
  otherWays: '您也可以用其他方式提出申请',
  over: {
    title: '这里没有需要继续的内容',
    lead: '您的内容已经发送，或者等待时间过长。',
    sent: '查看已发送的申请',
    back: '返回您填写的内容',
  },
}
