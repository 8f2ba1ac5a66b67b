/** Problems with tasks, their links, and answer packages. */
export const taskProblems = {
  'task-settled': '此任务已被处理。如仍有工作，请先重新打开',
  'task-link-gone': '此链接已失效。请向发送人索取新链接',
  'plan-empty': '请至少选择一个系统，或自行添加任务',
  'system-unknown': '请从列表中选择系统',
  'task-title-missing': '请说明需要做什么',
  'task-reason-missing': '请说明为何不适用',
  'task-note-or-file': '请写下说明或上传文件，以便看出完成了什么',
  'language-missing': '请选择语言',
  'link-life-unknown': '请选择链接有效期',
  'instructions-missing': '请说明请对方做什么',
  'open-tasks-reason-missing':
    '{count, plural, other {本案件还有 # 项任务未处理}}。请先处理，或说明为何不等任务完成就结束',
  'collected-too-many': '加上“{name}”就超出文件数量了。每个案件最多保存 50 个收集的文件，请删除一个',
  'collected-too-large': '加上“{name}”，收集的文件合计将超过 200 MB。请删除一个，或缩小文件',
  'package-empty': '请至少选择一个文件放入答复包',
  'package-file-gone': '其中有文件已不存在或未通过病毒检查。请重新查看列表',
}
