import type { caseTime as english } from '#lib/i18n/en/case-time.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** 工作台上影响单个申请期限的事项：三个日期、延期、暂停、确认收到。 */
export const caseTime = {
  title: '期限与收到确认',
  dates: {
    legal: '这是法定期限，是否逾期以此为准。',
    target: '争取完成日',
    targetNote: '我们自定的目标',
    targetAlone: '我们自定的目标',
    targetAloneNote: '不是法定期限。法律只要求及时答复，未规定具体日期。',
    safe: '稳妥日期',
    safeNote: '按最严格的理解',
    extended: '已延期',
    extendedText: '{noticeOn}发出通知，理由：{reason}。原期限为{firstDueOn}。',
    extendedPlain: '{noticeOn}发出通知。原期限为{firstDueOn}。',
    stoodStill: '暂停计算',
    days: '{days}天',
    acknowledgeBy: '确认收到的期限',
    acknowledged: '已于{day}确认',
    notAcknowledged: '尚未确认',
    lateToAcknowledge: '尚未确认，期限已过',
  },
  acknowledge: {
    text: '确认收到的邮件发出后，系统会自动记录。如您已用其他方式确认，请在此记录。',
    link: '我已确认收到',
    lead: '法律要求在{day}之前让申请人知道申请已收到。请记录您以何种方式、在何时告知了申请人。',
    way: '您以何种方式确认收到？',
    ways: { post: '邮寄', phone: '电话', 'in-person': '当面' },
    on: '何时？',
    onHint: '寄出、告知或当面交付的日期。',
  },
  extension: {
    link: '延长期限',
    'not-in-law': '该法律没有延期规定。',
    possible: '法律允许延期一次，通知须在{noticeBy}之前发出。',
    'too-late': '已不能延期：通知本应在{noticeBy}之前发出。',
    announced: '已宣布延期，等待邮件发出。在此之前，期限仍为{firstDueOn}。',
    extended: '已经延期，法律只允许一次。',
    failed: {
      'notice-too-late': '未能延期：通知没有及时发出。',
      'mail-failed': '未能延期：通知邮件无法送达。',
      other: '未能延期：该通知没有效力。',
    },
  },
  extend: {
    firstDueOn: '目前的答复期限',
    noticeBy: '发出通知的最后一天',
    dueOn: '及时发出通知后的期限',
    named: '由您指定的日期',
    reason: '为什么需要更多时间？',
    reasonHint: '仅限{law}规定的理由。',
    until: '延长至何时？',
    untilHint: '该法律未规定延长多久，由通知写明。须晚于{firstDueOn}。',
    mustTitle: '通知必须写明',
    mailed: '发给申请人的邮件会自动写明理由和新的期限。邮件发出之后，延期才生效。',
    way: '申请人如何收到通知？',
    wayUnconfirmed: '该申请的邮箱从未确认，因此不会发送邮件。',
    wayFailed: '上一封邮件无法送达。',
    ways: {
      mail: '电子邮件，发往已确认的邮箱',
      post: '邮寄，我已寄出',
      'in-person': '当面，我已交付',
    },
    handedOn: '何时寄出或交付？',
    handedOnHint: '电子邮件无需填写。延期自该日起算。',
  },
  circumstance: {
    'processor-involved': {
      text: '如需受托处理方或第三方一并处理，该法律规定的期限为{day}。',
      submit: '是，需要他方一并处理',
    },
  },
  ask: {
    stops: '期限暂停计算（{source}）。',
    'no-longer': '不再使期限暂停（{source}）。',
    'stands-still': '期限已经暂停。',
    'not-in-law': '期限不暂停：该法律对此类申请没有这种暂停。',
    'runs-on': '期限照常计算。',
  },
} satisfies Words<typeof english>
