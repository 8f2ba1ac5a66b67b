import type { grounds as english } from '#lib/i18n/en/grounds.ts'
import { worldwideGrounds } from '#lib/i18n/zh-CN/grounds-worldwide.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

const ERASURE = {
  'no-ground': '不存在法律规定的应当删除的情形',
  expression: '为行使表达自由和信息自由所必需',
  'legal-obligation': '为履行法定义务或公共职责所必需',
  'public-health': '为公共卫生所必需',
  archiving: '为公共利益存档、研究或统计所必需',
  'legal-claims': '为提出、行使或抗辩法律主张所必需',
}

/** 法律规定的拒绝理由，以及申请人的救济途径。 */
export const grounds = {
  labels: {
    cn: {
      'confidential-by-law': '法律、行政法规规定应当保密',
      'notice-not-required': '法律、行政法规规定不需要告知',
      'state-organ': '告知将妨碍国家机关履行法定职责',
      'data-accurate': '经核实，相关信息准确、完整',
      'retention-period-unexpired': '法律、行政法规规定的保存期限未届满',
      'technically-infeasible': '删除从技术上难以实现',
      'legal-obligation': '与运营者履行法律法规规定的义务相关',
      'national-security': '与国家安全、国防安全直接相关',
      'public-safety-health': '与公共安全、公共卫生、重大公共利益直接相关',
      'criminal-process': '与刑事侦查、起诉、审判和执行判决等直接相关',
      'bad-faith-or-abuse': '有充分证据表明申请人存在主观恶意或滥用权利',
      'vital-interests-consent-impractical': '为维护个人的生命、财产等重大合法权益，且难以取得本人同意',
      'serious-harm-to-others': '响应申请将严重损害申请人或他人的合法权益',
      'trade-secret': '涉及商业秘密',
      'complaint-not-upheld': '经调查，投诉不成立',
    },
    eu: {
      'manifestly-unfounded': '申请明显缺乏依据',
      excessive: '申请过度，尤其是重复提出',
      'not-identifiable': '无法在数据中识别申请人',
      'rights-of-others': '提供副本将损害他人的权利和自由',
      'data-accurate': '经核实，相关信息准确、完整',
      erasure: ERASURE,
      'national-restriction': '成员国法律对该项权利作出限制',
      'complaint-not-upheld': '经调查，投诉不成立',
    },
    uk: {
      'manifestly-unfounded': '申请明显缺乏依据',
      excessive: '申请过度，尤其是重复提出',
      'not-identifiable': '无法在数据中识别申请人',
      'rights-of-others': '数据同时涉及未同意披露的他人',
      'disproportionate-search': '法律只要求合理且相称的检索，且已完成该检索',
      crime: '将妨碍预防或侦查犯罪、征收税款',
      'legal-privilege': '涉及法律职业特权',
      'management-forecasts': '将妨碍管理预测或规划',
      negotiations: '将妨碍与申请人的谈判',
      references: '属于保密的推荐意见',
      'data-accurate': '经核实，相关信息准确、完整',
      erasure: ERASURE,
      'complaint-not-upheld': '经调查，投诉不成立',
    },
    ca: {
      unverifiable: '无法核实申请人的身份',
      exempt: '该信息或处理活动不适用该法',
      excessive: '申请明显缺乏依据或过度',
      'twice-in-12-months': '最近 12 个月内已答复过两次此类申请',
      know: { 'substantial-risk-pieces': '部分信息过于敏感，不得披露' },
      'disproportionate-effort': '所需的投入与益处明显不成比例',
      correct: {
        'totality-accurate': '综合全部情况，相关信息准确',
        fraud: '有记录可证的理由相信该申请属于欺诈',
        'repeat-6-months': '最近 6 个月内已拒绝过相同的更正申请',
      },
      delete: {
        transaction: '为完成交易或履行合同所必需',
        security: '为保障安全和完整性所必需',
        debug: '为查找和修复错误所必需',
        'free-speech': '为行使言论自由或其他法定权利所必需',
        calecpa: '为遵守《加州电子通信隐私法》所必需',
        research: '为申请人同意的公共利益研究所必需',
        'internal-aligned': '为申请人可合理预期的内部用途所必需',
        'legal-obligation': '为履行法定义务所必需',
      },
      optout: { 'fraud-belief': '有记录可证的理由相信该申请属于欺诈' },
      'complaint-not-upheld': '经调查，投诉不成立',
    },
    ...worldwideGrounds,
  },
  remedies: {
    'cn-authority': '您可以向国家互联网信息办公室等履行个人信息保护职责的部门投诉、举报。',
    'cn-court': '您可以依法向人民法院提起诉讼。',
    'eu-authority': '您可以向数据保护监管机构投诉，例如您居住地或工作地的监管机构。',
    'eu-court': '您可以向法院起诉。',
    'uk-controller': '您可以先通过本平台的投诉表单向我们投诉。',
    'uk-authority': '您可以向英国信息专员办公室（ICO）投诉。',
    'uk-court': '您可以向法院起诉。',
    'ca-authority': '您可以向加州隐私保护局或加州总检察长投诉。',
    'ca-opt-out': '您仍可以通过撤回同意，要求我们不出售、不共享您的个人信息。',
  },
} satisfies Words<typeof english>
