import type { mailSettings as english } from '#lib/i18n/en/mail-settings.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** 门户能否发出邮件，以及他人是否信任这些邮件。 */
export const mailSettings: Words<typeof english> = {
  title: '邮件',
  about: '测试门户能否发出邮件',
  lead: '每个法定期限都依赖能够送达的邮件。每次更改邮件服务器后请测试。',
  how: '目前如何发送邮件',
  way: '方式',
  ways: {
    smtp: '通过配置中的邮件服务器',
    captured: '不发送：未配置邮件服务器，邮件保留在发件箱中',
  },
  from: '发件人',
  mailbox: '工作台邮箱',
  test: '发送测试邮件',
  to: '发往哪个邮箱',
  toHint: '与所有邮件走同样的途径。也请试试公司以外的邮箱：他人是否信任您的邮件，只有在那里才能看出。',
  submit: '发送测试邮件',
  last: '最近一次测试',
  none: '尚未测试。',
  look: '再次查看',
  open: '在发件箱中打开',
  states: {
    queued: '自 {at} 起等待发送，通常只需几秒钟。',
    retried: '尚未发出，将再次尝试：{why}。',
    sent: '邮件服务器已于 {at} 接收。请查看邮箱是否收到，并确认没有被归入垃圾邮件。',
    captured: '已于 {at} 保留在发件箱中，没有发给任何人。',
    failed: '无法发送：{why}。',
    dropped: '未发送，因为该邮箱不接收邮件。',
  },
  trust: '让其他邮箱信任您的邮件',
  trustLead:
    '发件域名的 DNS 中有三项记录决定您的邮件是否被视为真实。由管理域名的人设置，具体数值由邮件服务商提供。',
  spf: 'SPF 说明哪些服务器可以代表您的域名发信，其中须包含上述邮件服务器。',
  dkim: 'DKIM 为每封邮件签名，使其在途中无法被更改。邮件服务器负责签名，DNS 中存放公钥。',
  dmarc:
    'DMARC 说明如何处理两项检查均未通过的邮件。先用“p=none”并接收报告，再逐步改为“quarantine”和“reject”。',
  check: '在邮箱中打开测试邮件并查看邮件头：“Authentication-Results”中三项均应显示 pass。',
}
