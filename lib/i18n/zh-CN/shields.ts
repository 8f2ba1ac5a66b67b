import type { Messages } from '#lib/i18n/messages.ts'

/** 由同事本人提出或涉及同事本人的申请：对其隐藏。 */
export const shields: Messages['shields'] = {
  nobodySees: '{count, plural, other {有 # 件未办结的申请对所有能够答复的人员隐藏}}',
  nobodySeesText: '这些申请来自他们自己的邮箱，或者涉及他们本人。期限照常计算：请邀请一位能够答复的人员。',
  toStaff: '打开“成员”页面',
  title: '谁不得查看这份申请',
  lead: '任何人都不得处理自己提出的或涉及自己的申请。在此指定的人员将立即看不到这份申请：队列、搜索、统计、导出和申请页面中都不再出现。',
  link: '是否由同事提出或涉及同事？',
  standing: '目前情况',
  because: {
    'same-mailbox': '已隐藏：申请来自其本人邮箱，或为该邮箱的主人提出',
    'same-name': '未隐藏：申请中有人与其同名',
    declared: '已隐藏：有人说明该申请由其提出或涉及其本人',
    cleared: '未隐藏：已查明是另一个人',
  },
  clear: '不是{name}：对其显示',
  clearName: '是另一位同名的人',
  who: '由谁提出或涉及谁？',
  me: '我本人（{name}）',
  hint: '如果该申请由其负责，将恢复为未指派。',
  hintMe: '您将不再看到这份申请。如果该申请由您负责，将恢复为未指派。',
  submit: '对其隐藏',
  submitMe: '涉及我本人：隐藏',
  choose: '请选择人员',
  suspicionTitle: '申请中有人与{names}同名',
  suspicionText: '如果申请由其提出或涉及其本人，其不得查看。',
  suspicionLink: '去核实',
  done: '已完成。该申请已对其隐藏',
  doneMe: '已完成。您不再看到那份申请',
}
