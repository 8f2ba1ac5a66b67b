import type { Messages } from '#lib/i18n/messages.ts'

type Words = Pick<Messages['mail'], 'taskHandedOut' | 'staffTaskDone'>

export const mailOfTasks: Words = {
  taskHandedOut: {
    subject: '有一项任务需要您协助（{reference}）',
    intro:
      '{operator}正在处理编号为 {reference} 的个人信息权利申请，有一项任务需要您协助。请通过以下链接查看内容、上传文件并留下说明：',
    action: '打开任务',
    until: '链接有效期至{day}。持有链接的人都能看到该任务，请勿转发本邮件。',
    notYou: '如果您无法协助，请告知您在该公司的联系人，无需其他操作。',
  },
  staffTaskDone: {
    subject: '任务已报告完成（{reference}）',
    intro: '您通过链接交办的案件 {reference} 的一项任务已报告完成。继续处理前，请先查看收到的内容。',
    action: '查看任务',
  },
}
