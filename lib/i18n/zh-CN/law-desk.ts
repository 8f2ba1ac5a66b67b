import type { Messages } from '#lib/i18n/messages.ts'

/** 工作台的法律页面：运营者对各法律的立场，以及新版本对未办结申请的影响。 */
export const lawDesk: Messages['law-desk'] = {
  title: '法律',
  lead: '每份申请按申请人居住地的法律计算，适用收到当日施行的版本。',
  caption: '计算期限所依据的法律',
  back: '全部法律',
  separator: '、',
  columns: {
    law: '法律',
    places: '适用地区',
    force: '施行情况',
    firmness: '期限的约束力',
    mode: '我们的立场',
    open: '未办结申请',
  },
  andMore: '{names}等，另有{n}处',
  since: '自{day}起施行',
  starts: '将于{day}自动开始适用',
  version: '{day}版',
  next: '新版本自{day}起施行',
  firm: '{certainty}（{n}项）',
  modes: {
    mandatory: '必须遵守',
    voluntary: '自愿遵守',
    off: '不采用',
  },
  modeHints: {
    mandatory: '必须遵守其期限，并告知申请人我们受该法约束。',
    voluntary: '自愿遵守其期限，并如实告知申请人。',
    off: '居住在当地的人按本国法律计算，提交前即告知本人。',
  },
  facts: { version: '版本', next: '下一版本施行日' },
  mode: {
    title: '我们对该法的立场',
    question: '我们是否受该法约束？',
    hint: '对今后收到的申请有效；未办结的申请仍按提交时的情况办理。',
    home: '没有其他法律适用时，都按本国法律计算，因此本国法律不能停用。',
    submit: '保存',
  },
  rules: {
    title: '该法规定的期限',
    right: '申请事项',
    acknowledge: '确认收到的期限',
    respond: '答复期限',
    extend: '最多延长',
    source: '出处',
    withoutDelay: '不得无故拖延',
    announced: '至通知中写明的日期',
  },
  counted: {
    receipt: '自收到起',
    acceptance: '自受理起',
    'verified-identity': '自身份核实起',
    'latest-of-receipt-identity-fee': '自收到、身份核实、付费三者中最晚的一日起',
  },
  undecided: {
    title: '{law}：{count}份未办结申请是按旧版本提交的',
    text: '现行版本为{day}版。在管理员作出决定之前，任何日期都不会变动。',
    see: '查看会变动的申请',
  },
  versions: {
    title: '按旧版本提交的未办结申请',
    lead: '申请保持提交时的法律版本。请逐一决定各列表是否改按现行版本办理。',
    nothing: '没有需要决定的事项：所有未办结申请都已适用现行版本，或已决定保持原版本。',
    list: '按{from}版提交',
    text: '共有{undecided}份未办结申请按该版本提交。如改按{to}版，{moving, plural, =0 {没有申请} other {其中#份}}的日期会变动。',
    move: '改按{to}版办理',
    keep: '保持{from}版不变',
    onlyAdministrators: '只有管理员可以决定。',
  },
  done: {
    mode: '已保存，对今后收到的申请有效',
    moved:
      '{moved, plural, =0 {这些申请已改按现行版本办理，没有日期变动} other {这些申请已改按现行版本办理，#个日期有变动}}',
    kept: '这些申请保持提交时的版本',
  },
}
