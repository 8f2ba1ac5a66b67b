import type { Messages } from '#lib/i18n/messages.ts'

/** 文件提供给申请人之前遮盖的内容。 */
export const redactions: Messages['redactions'] = {
  title: '遮盖记录',
  empty: '尚无记录。如文件中有内容被遮盖，请在发出前写明内容和理由。',
  add: '记录遮盖内容',
  lead: '仅贵方同事可见。监管机构可能要求查看；记录一经写入不可删除。',
  file: '文件',
  choose: '请选择文件',
  because: '理由',
  reasons: {
    'other-people': '涉及他人',
    'trade-secret': '商业秘密',
    security: '会危及系统安全',
    'legal-advice': '法律意见或争议',
    'not-asked-for': '不在申请范围内',
  },
  what: '遮盖的内容',
  whatHint: '例如：第 3 页两个姓名。与案件一并加密保存。',
  submit: '记录',
  gone: '文件已销毁',
}
