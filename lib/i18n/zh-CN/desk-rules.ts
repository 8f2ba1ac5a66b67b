import type { deskRules as english } from '#lib/i18n/en/desk-rules.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** 工作台按哪些规则运行，由管理员设置。 */
export const deskRules: Words<typeof english> = {
  title: '工作台规则',
  lead: '从下一件事起生效。已在等待的事项保持原定时间。',
  about: '撤回、双人复核、等待时间、保存期限、申请人可发送的内容。',
  submit: '保存规则',
  groups: {
    sending: '发送',
    deciding: '决定、提供与删除',
    working: '时间监督',
    keeping: '保存期限',
    limits: '申请人可发送的内容',
    open: '对外公开',
  },
  range: '{hint}范围：{min, number} 至 {max, number}。',
  yes: '是',
  no: '否',
  undoSeconds: {
    label: '发出后可撤回的秒数',
    hint: '信件在这段时间内等待，发送人可以撤回。设为 0 则立即发出。',
  },
  completeness: {
    label: '答复缺少法律要求的内容时',
    options: { block: '不予发送，除非写明理由并留下记录', off: '照常发送' },
  },
  wrongPersonGuard: {
    label: '文件发给个人之前',
    options: {
      on: '工作人员须输入编号后四位，系统检查文件中是否有他人的信息',
      off: '不作检查直接发出',
    },
  },
  reviewLetters: {
    label: '作出决定的信件发出前须由第二人审阅',
    options: { yes: '是', no: '否' },
  },
  approval: {
    label: '谁可以批准对外提供信息和最终删除',
    options: { 'two-person': '两人：经办人申请，另一人批准', single: '一人，等待一段时间之后' },
    warning: '只需一人时，信息发错人或被彻底删除之前没有其他人把关。仅在确实没有其他人时选择。',
  },
  singleHoldDays: {
    label: '上述等待的天数',
    hint: '仅在一人即可批准时适用。设为 0 则完全不等待。',
  },
  erasureHoldDays: {
    label: '从通知到删除的天数',
    hint: '先通知留存的联系方式，对方可以阻止。设为 0 则立即删除。',
  },
  otherMailboxHoldHours: {
    label: '文件发往其他邮箱前等待的小时数',
    hint: '收件地址不是留存的地址时，先通知留存的地址。',
  },
  unassignedHours: {
    label: '无人处理多少小时后通知主管',
    hint: '从收到申请时起算。',
  },
  escalateAtPercent: {
    label: '用去法定期限的百分之多少时通知负责人和主管',
    hint: '最多五个，例如 50、75、90。留空则不通知。',
  },
  taskLinkDays: {
    label: '任务链接的有效天数',
    hint: '供在此没有账号的人完成任务。',
  },
  answerFileDays: {
    label: '答复可供下载的天数',
    hint: '之后文件即被销毁。申请人可按同样的期限再保留一次。',
  },
  identityFileDays: {
    label: '证件图片最长保存天数',
    hint: '核对完毕即提前销毁。',
  },
  recordMonths: {
    label: '已结束的申请保存的月数',
    hint: '法律规定了期限的，从其规定。已结束的申请保持原定日期。',
  },
  clientPercent: {
    label: '同一网络连接提交、留言和上传的频率上限（百分比）',
    hint: '多人共用一个连接（如学校、工会）时可调高。100 即十分钟五项申请、每天二十项。登录与密钥的防护不受影响。',
  },
  requestFiles: {
    label: '申请人每项申请可发送的文件数',
    hint: '合计始终不超过 25 MB。',
  },
  fileMegabytes: {
    label: '其中单个文件的上限（MB）',
    hint: '不涉及工作人员的文件和任务文件。',
  },
  publicFigures: {
    label: '任何人都可查看年度统计',
    options: { yes: '是', no: '否' },
  },
  publicFiguresAtLeast: {
    label: '统计中显示的最小数字',
    hint: '少于此数的显示为“少于”，以免识别出个人。',
  },
}
