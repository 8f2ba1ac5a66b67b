import type { history as english } from '#lib/i18n/en/history.ts'

/** 申请的经过：每个事件一句话。 */
export const history: Record<keyof typeof english, string> = {
  'request-submitted': '提交申请',
  'case-linked': '作为对此前答复的申诉或投诉提交',
  'consent-withdrawn': '撤回同意，自此刻起生效',
  'purposes-stopped': '记录了已在系统中停止的用途',
  'email-confirmed': '电子邮箱已确认',
  'email-corrected': '更正了电子邮箱',
  'mail-allowed': '邮箱主人重新允许接收邮件',
  'confirmation-resent': '再次索取确认邮件',
  'request-disputed': '邮箱的使用者表示并未提出此申请',
  'request-lapsed': '一直未确认：申请失效，数据已销毁',
  'request-withdrawn': '申请人撤回了申请',
  'request-erased': '个人信息已销毁',
  'requester-signed-in': '申请人打开了申请页面',
  'requester-sessions-ended': '申请人结束了 {ended, number} 个其他登录',
  'requester-sign-in-failed': '有人使用了错误的查询密钥',
  'my-requests-asked': '索取了该邮箱的申请清单',
  'open-link-asked': '索取了打开申请的链接',
  'message-received': '申请人留言',
  'file-uploaded': '申请人上传了一个文件',
  'file-removed': '申请人移除了一个文件，该文件已销毁',
  'file-download-started': '开始下载一个文件',
  'file-download-ended': '{complete, select, true {完整下载了一个文件} other {文件下载中断}}',
  'file-scanned':
    '{scan, select, clean {病毒扫描未在文件中发现问题} infected {病毒扫描在文件中发现有害内容} other {病毒扫描未能检查文件}}',
  'request-viewed': '查看了该申请',
  'request-assigned': '{who, select, nobody {取消指派} other {指派给{who}}}',
  'requester-asked': '{about, select, scope {询问了申请内容} identity {询问了申请人身份} other {提出了问题}}',
  'identity-accepted': '身份证明已被接受',
  'reply-sent': '发送了消息',
  'request-refused': '拒绝了申请',
  'request-closed': '办结了申请：{outcome}',
  'receipt-corrected': '此前已通过其他方式收到（{channel}）：收到日由{from}改为{to}',
  'extension-announced': '宣布延期答复：{reason}',
  'request-extended': '凭{noticeOn}的通知延长了期限',
  'extension-failed':
    '{because, select, mail {未能延期：通知邮件无法送达} late {未能延期：通知没有及时发出} other {未能延期：该通知没有效力}}',
  'request-acknowledged':
    '{by, select, mail {已确认收到：确认邮件已发出} post {已于{on}邮寄确认收到} phone {已于{on}电话确认收到} other {已于{on}当面确认收到}}',
  'circumstance-recorded': '记录：需要受托处理方或第三方一并处理',
  'note-added': '添加了备注',
  'due-date-set':
    '{kept, select, yes {期限仍为{to}：法律已有新版本，未适用于此申请} other {期限由{from}改为{to}{because, select, loaded {，因为载入了一个年度的节假日} shipped {，因为系统自带的节假日有变化} other {}}}}',
  'law-version-decided':
    '{decision, select, moved {改按法律的{to}版办理} other {虽有新版本施行，仍按法律的{from}版办理}}',
  'mail-queued-again': '重新发送了邮件',
  'mail-failed': '有邮件未能送达',
  other: '记录了其他事项',
  noDate: '无日期',
}
