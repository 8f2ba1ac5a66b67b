/** 模板或信函有误时的提示。 */
export const templateProblems = {
  'variable-unknown': '“{name}”不是可填入的内容。您是否想用 {nearest}？',
  'variable-malformed': '花括号不成对，或其中不是名称，请查看“{near}”。变量的写法见下方清单',
  'variable-left': '{what} 尚未填入。请写明其内容，或用按钮填入模板',
  'blank-left': '此处仍需由您填写：{what}',
  'template-missing': '请先选择模板',
  'template-language': '该模板没有{language}文本',
  'template-empty': '请至少填写一种语言的文本',
  'template-name-missing': '请同时填写此语言的名称',
  'template-body-missing': '请填写此语言的文本，或将名称也留空',
  'template-fits-nothing': '请从列表中选择',
} as const
