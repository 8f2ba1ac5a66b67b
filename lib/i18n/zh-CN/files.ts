import type { Messages } from '#lib/i18n/messages.ts'

/** 关于文件的文字：选择、状态与移除。 */
export const files: Messages['files'] = {
  label: '文件',
  hint: '整项申请最多 5 个文件，每个不超过 10 MB，合计不超过 25 MB：PDF、照片和图片（JPG、PNG、WebP、HEIC）、文本（TXT、CSV）、文档（DOCX、XLSX、ODT）。请遮盖我们不需要的内容，例如证件号码。',
  list: '文件',
  ready: '已添加',
  uploading: '正在上传：',
  wait: '文件正在上传。上传完成后即可发送留言。',
  lost: '连接中断。您输入的内容仍然保留。',
  again: '重试',
  remove: '移除',
  destroyed: '一个文件，已于 {when} 销毁',
  infected: '此文件中发现病毒，不会被打开。请用没有病毒的设备重新发送。',
  download: '下载 {name}',
  copy: '不含位置和相机信息的副本',
  kept: '只有处理您申请的人员可以打开这些文件。在作出决定之前，您可以随时移除文件。',
  released: '申请人可下载至 {when}。已下载 {count, number} 次。',
  releasedOver: '申请人已不能再下载。共下载 {count, number} 次。',
  mine: {
    title: '给您的文件',
    until: '保留至 {when}，还可下载 {left, number} 次。',
    over: '已不再保留。',
    proofFirst: '为保护您的信息，下载前请再次证明是您本人。',
    prove: '证明是我本人',
    proven: '谢谢。{minutes} 分钟内您可以查看答复并下载文件',
    gone: '该文件已不能下载',
    get: '下载',
    renew: '延长保留',
    renewText: '在文件保留期间可延长一次。到期后文件会被销毁，无法恢复，只能由我们重新提供。',
    renewed: '文件已延长过一次。到期后文件会被销毁，只能由我们重新提供。',
    again: '已消失的文件已被销毁，无法恢复。如仍需要，请写信至 {email}，我们可以重新提供。',
    taken: '至今下载 {count, number} 次',
    takenLine:
      '{name}：{how, select, whole {已下载，{when} 至 {ended}，{size}} part {中断，{when} 至 {ended}，已传 {size}，不计次数} other {开始于 {when}}}',
    takenNotYou: '如果其中有不是您本人的下载，请在下方关闭其他登录，并告诉我们。',
  },
  answer: {
    label: '给申请人的文件',
    hint: '文件随此信件一并发出，并在申请页面上保留 {days} 天。发出之前只有您能看到，最多保留 {days} 天。整项申请最多 20 个文件、合计 100 MB，每个不超过 10 MB：PDF、图片、TXT、CSV、DOCX、XLSX、ODT。',
    wait: '文件正在上传。上传完成后即可发送信件。',
  },
  draft: {
    limits:
      '本次申请总共最多 5 个文件，每个不超过 10 MB，合计不超过 25 MB：PDF、图片（JPG、PNG、WebP、HEIC）、文本（TXT、CSV）、文档（DOCX、XLSX、ODT）。',
    complaintHint: '能说明情况的材料，例如信件或截图。请遮盖我们不需要的内容。',
    more: '添加文件（如有助于我们了解情况）',
    moreHint: '不添加也可以。请不要上传身份证件：如果确需证明，我们会另行询问并说明原因。',
    wait: '文件正在上传。上传完成后即可继续。',
  },
  scan: {
    off: '未经病毒检查',
    pending: '正在检查病毒',
    clean: '未发现病毒',
    infected: '发现病毒，不能打开',
    error: '尚未完成检查，不能打开',
  },
}
