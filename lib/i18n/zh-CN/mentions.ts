import type { Messages } from '#lib/i18n/messages.ts'

/** 在备注中提到同事、关注申请。 */
export const mentions: Messages['mentions'] = {
  title: '提到我的备注',
  lead: '同事在备注中写下 @ 和您的姓名，即为提到您。您也会收到邮件，邮件不含备注内容。',
  empty: '还没有人提到您',
  emptyText: '同事在备注中写下 @ 和您的姓名后，会列在这里，直到您标为已读。',
  line: '{name}，{moment}',
  fresh: '新',
  see: '标为已读',
  seeOf: '将 {reference} 的备注标为已读',
  seeAll: '全部标为已读',
  seen: '已标为已读',
  who: '通知同事',
  whoHint: '也可以在备注中写 @ 和姓名。同事会收到邮件，邮件不含备注内容。',
  suggestions: '同事',
  watch: '关注该申请',
  unwatch: '取消关注',
  watchText: '申请人来信或作出决定时，关注者会收到邮件。',
  watching: '关注者：{names}',
}
