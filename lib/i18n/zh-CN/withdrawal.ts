import type { Messages } from '#lib/i18n/messages.ts'

/** 撤回同意：页面、已生效的内容，以及工作人员需要停止的用途。 */
export const withdrawal: Messages['withdrawal'] = {
  title: '撤回我的同意',
  lead: '发送本页即刻生效。无需账号，无需说明理由，也无需确认任何内容。',
  which: '您希望我们停止哪些用途？',
  whichHint: '请勾选您不再同意的各项用途。您仍可继续使用我们的服务。',
  who: '以便我们为您停止这些用途',
  name: '姓名',
  email: '电子邮箱',
  emailHint: '如果您在我们这里有账号，请填写该账号的邮箱。',
  residence: '您居住在哪里？',
  residenceHint: '您受当地法律保护。我们不需要您的住址。',
  choose: '请选择',
  submit: '立即撤回同意',
  others: '还有其他要求？',
  othersLink: '提交其他类型的申请',
  sentTitle: '您的同意已撤回',
  inEffect: '自{moment}起生效',
  stopping: '以下用途不再有您的同意：',
  stopped: '{purpose}（已于{moment}在我们的系统中停止）',
  notUndone:
    '在此之前，基于您当时的同意已进行的处理依然合法，撤回不影响其效力。如果您也希望删除当时的信息，可以要求我们删除。',
  again: '今后如果我们再次征求您的同意，您可以随时重新同意。我们不会因您撤回同意而区别对待您。',
  lifted: '自{moment}起不再生效',
  liftedText: '该邮箱的主人告诉我们，这不是其本人提出的，因此此处的撤回不再有效。',
  desk: {
    title: '自{moment}起生效：请停止以下用途',
    text: '同意在申请发送时即告终止，不以确认邮箱、核实身份或作出答复为前提。',
    stopped: '已于{moment}停止',
    running: '待停止',
    allStopped: '全部已停止。请答复并结案。',
    lifted: '已于{moment}解除：邮箱的主人表示这不是其本人提出的。',
    which: '其中哪些已在贵方系统中停止？',
    hint: '收到过这些信息的合作伙伴也必须停止。当事人可在其申请页面看到停止日期。',
    submit: '记录为已停止',
  },
}
