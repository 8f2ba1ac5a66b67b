/** 模板或信函有误时的提示。 */
export const templateProblems = {
  'variable-unknown':
    '“{name}”不是可填入的内容。{nearest, select, none {可用的变量见“可自动填入的内容”。} other {您是否想用 {nearest}？}}',
  'variable-malformed': '花括号不成对，或其中不是名称，请查看“{near}”。变量的写法见下方清单',
  'variable-left': '{what} 尚未填入。请写明其内容，或用按钮填入模板',
  'blank-left': '此处仍需由您填写：{what}',
  'template-missing': '请先选择模板',
  'template-language': '该模板没有{language}文本',
  'template-empty': '请至少填写一种语言的文本',
  'template-name-missing': '请同时填写此语言的名称',
  'template-body-missing': '请填写此语言的文本，或将名称也留空',
  'not-notified': '法律要求的一封邮件尚未送达申请人。请先在案件页面处理，然后再结案。',
  'same-address': '申请人没有验证其他地址。请重新发送或邮寄。',
  'posted-in-future': '该日期尚未到来，请填写实际寄出日期',
  'posted-too-early': '该日期早于邮件生成日，请填写实际寄出日期',
  'answer-incomplete': '缺少法律要求写明的 {count} 项内容。请补写；已写明的请勾选；或说明缺少仍发出的理由',
  'last-four-missing': '请输入编号的最后四位：文件只发给此人',
  'last-four-wrong': '与本申请编号的最后四位不符。请确认是否在正确的申请中',
  'strangers-found':
    '{where, select, text {正文} other {“{where}”}}含有“{what}”，似乎不属于此人{more, plural, =0 {} other {，另有 # 处也是如此}}。请删除，或说明为何应当保留',
  'redaction-file-missing': '请选择提供给申请人的文件',
  'redaction-reason-missing': '请选择遮盖理由',
  'redaction-what-missing': '请写明遮盖的内容',
  'template-fits-nothing': '请从列表中选择',
} as const
