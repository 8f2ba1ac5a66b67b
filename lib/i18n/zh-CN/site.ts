import type { Messages } from '#lib/i18n/messages.ts'

/** 每个公开页面共用的文字：页眉、页脚、表单通用语、找不到的页面。 */
export const site: Messages['site'] = {
  service: '您的个人信息，您做主',
  exit: '立即离开本页',
  exitHint: '也可以连按三次 Esc 键。',
  skip: '跳到主要内容',
  start: '首页',
  myRequest: '我的申请',
  withdrawConsent: '撤回同意',
  deadlines: '答复期限',
  navLabel: '本平台',
  languageLabel: '语言',
  footerLabel: '帮助与说明',
  policy: '隐私政策',
  contact: '发送邮件至 {email}',
  runBy: '运营者：{legalName}',
  promise: '本平台不使用任何跟踪程序，也不使用第三方服务。',
  titleOf: '{title} – {operator}',
  errorTitleOf: '错误：{title} – {operator}',
  form: { summaryTitle: '有些内容需要更正', error: '错误', sending: '正在发送' },
  count: { limit: '最多 {count} 个字符', left: '还可输入 {count} 个字符', over: '超出 {count} 个字符' },
  optional: '选填',
  back: '返回',
  trap: '请将此栏留空',
  toneWords: { info: '说明', success: '已完成', warning: '请注意', danger: '重要' },
  notFound: {
    title: '没有找到这个页面',
    lead: '网址可能不完整或有误，也可能页面已经移走。',
    toStart: '回到首页',
    toMyRequest: '查看已提交的申请',
  },
}
