import type { Messages } from '#lib/i18n/messages.ts'

/** 邮件是否送达：工作台的提醒。 */
export const deliverability: Messages['deliverability'] = {
  canary:
    '{used, plural, =0 {最近 {sent, number} 封确认邮件无一被使用} other {最近 {sent, number} 封确认邮件中仅有 # 封被使用}}',
  canaryText:
    '远低于平时的比例。邮件服务器虽已接收，但邮件可能进了垃圾箱或被丢弃：请在“设置”的“邮件”中向公司以外的邮箱发送一封测试邮件，并请人检查发件域名的SPF、DKIM和DMARC记录。',
  failing: '自{since}起邮件反复发送失败',
  failingText: '多封邮件已多次尝试发送。请在发件箱中查看邮件服务器的答复。',
  toOutbox: '打开发件箱',
}

/** 有关邮件。 */
export const mailOfDeliverability: Pick<Messages['mail'], 'canary'> = {
  canary: {
    subject: '确认邮件几乎无人使用',
    what: '{used, plural, =0 {最近 {sent, number} 封确认邮件无一在两小时内被使用} other {最近 {sent, number} 封确认邮件中仅有 # 封在两小时内被使用}}，远低于平时的比例。',
    look: '邮件服务器虽已接收，但邮件可能进了垃圾箱或被丢弃。请从工作台向外部邮箱发送一封测试邮件，并请人检查发件域名的SPF、DKIM和DMARC记录。',
    action: '打开发件箱',
  },
}
