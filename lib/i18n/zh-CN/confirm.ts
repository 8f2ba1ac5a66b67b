import type { Messages } from '#lib/i18n/messages.ts'

/** 确认链接所打开页面的文字。 */
export const confirm: Messages['confirm'] = {
  title: '确认您的申请',
  lead: '有人用您的邮箱提出了申请 {reference}。如果是您本人，请在此确认。',
  button: '确认我的申请',
  codeLabel: '邮件中的验证码',
  codeHint:
    '这不是提交申请时使用的浏览器，因此还需要验证码。它就在同一封邮件里：8 位字母和数字，{minutes} 分钟内有效。',
  dispute: '我没有提出过这项申请',
  disputeText: '申请将被停止，此邮箱也不会再收到这类邮件。',
  disputeButton: '停止这项申请',
  resend: '验证码或链接过期了？',
  resendButton: '给我发送新的邮件',
  resent: '新的邮件正在发送',
  resentText: '请使用最新一封邮件中的验证码或链接。',
  expired: {
    title: '链接已过期',
    lead: '链接在 {hours} 小时内有效。您的申请仍然保留，只需要一个新的链接。',
  },
  confirmed: { title: '已经确认过了', lead: '这里无需再做其他事。', open: '查看我的申请' },
  disputed: {
    title: '这项申请已停止',
    lead: '有人告诉我们，此邮箱的使用者并没有提出申请。我们不会再为此发送邮件。',
  },
  closed: {
    title: '这项申请已办结',
    lead: '已无法再确认。您可以随时提出新的申请。',
    start: '提出新的申请',
  },
  unknown: {
    title: '这个链接无法使用',
    lead: '链接可能不完整，或已被更新的邮件取代。请从最新的邮件中复制完整链接，或凭申请编号重新获取。',
    open: '重新获取链接',
  },
}
