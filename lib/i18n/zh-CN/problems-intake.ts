/** 合并、搁置、录入申请时的问题。 */
export const intakeProblems = {
  'person-name-missing': '请填写申请人的姓名',
  'words-missing': '请用文字写明对方的要求',
  'language-missing': '请选择答复所用的语言',
  'answer-by-post': '该申请人没有邮箱，无法在平台上取得文件。请移除文件，打印后邮寄',
  'spam-reason-missing': '请说明这为什么不是申请',
  'reopen-reason-missing': '请说明为什么继续办理',
  'survivor-missing': '请填写继续办理的申请编号',
  'survivor-unknown': '没有这个编号的申请。请核对，例如 DSR-7K3M-Q9TX',
  'survivor-unfit': '该申请不能用于合并办理：它已办结、暂缓、未确认，或就是本申请。请选择另一项办理中的申请',
  'asks-otherwise': '两者要求不同，须分别答复。请改为标记为相关',
  'second-look-needed': '邮箱、适用法律或申请人身份不一致。请先对照，确定是同一人的同一项申请后再勾选',
} as const
