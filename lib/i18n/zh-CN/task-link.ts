import type { Messages } from '#lib/i18n/messages.ts'

export const taskLink: Messages['task-link'] = {
  title: '需要您协助的任务',
  lead: '{operator}正在答复一项个人信息权利申请，有一项任务需要您协助。这里看不到该申请的其他内容。',
  facts: {
    reference: '申请编号',
    task: '任务',
    system: '系统',
    name: '当事人',
    email: '当事人的电子邮箱',
    dueOn: '需在此日期前完成',
    expiresAt: '链接有效期至',
  },
  instructions: '请您做什么',
  files: '文件',
  filesHint: 'PDF、图片、文本、表格和文档，每个不超过 10 MB。文件加密保存，只有处理该申请的人员可以查看。',
  wait: '文件仍在上传，全部到达后才能提交。',
  note: '说明',
  noteHint: '您查到了什么或做了什么。如未持有任何数据，请在此说明。文件和说明至少提供一项。',
  submit: '报告完成',
  doneTitle: '谢谢：任务已报告完成',
  doneText: '已通知请您协助的人。您无需再做什么，可以关闭本页。',
  goneTitle: '此链接无法使用',
  goneText: '链接可能已过期或被终止，或任务已经完成。如仍需协助，请向发送人索取新链接。',
}
