import type { Messages } from '#lib/i18n/messages.ts'

/** 可打印的期限计算单。 */
export const receipt: Messages['receipt'] = {
  title: '期限计算单',
  caption: '申请 {reference}',
  link: '查看并打印完整的计算单',
  back: '返回申请',
  print: '打印本页',
  terms: {
    operator: '答复方',
    request: '申请事项',
    received: '收到日期',
    policy: '当时有效的隐私政策',
    law: '适用法律',
    rule: '依据',
    holidays: '节假日',
    acknowledge: '最迟确认收到的日期',
    due: '最迟答复的日期',
    closed: '办结日期',
  },
  version: '{law}（{day}版）',
  policyFrom: '版本 {version}，自 {day} 起生效',
  rule: '{source}（{certainty}）',
  noDate: '不得无故拖延；法律未规定具体日期',
  provisional: '暂定日期：相关时段的放假安排尚未全部公布。',
  paused: '自{day}起暂停计算。',
  year: '{year}年：{source}',
  published: '（{day}公布）',
  incomplete: '（尚不完整）',
  sum: '计算过程',
  older: '这份计算由本平台的旧版本生成，其中部分内容无法显示，日期不受影响。',
  printedOn: '以上为{day}的情况。',
}
