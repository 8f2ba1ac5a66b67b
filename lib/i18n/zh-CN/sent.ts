import type { Messages } from '#lib/i18n/messages.ts'

/** 发送之后页面的文字。 */
export const sent: Messages['sent'] = {
  title: '您的申请已发送',
  titleConfirmed: '我们已收到您的申请',
  reference: '申请编号',
  accessKey: {
    title: '请保存查询密钥',
    label: '查询密钥',
    text: '凭申请编号和查询密钥即可查看申请，即使邮箱无法使用也不受影响。请现在打印或复制：本页只在发送后 {minutes} 分钟内显示，之后不再显示。',
    over: '查询密钥已经显示过',
    overText: '不会再次显示。如果没有保存，仍可通过我们发送到邮箱的链接查看申请。',
    copy: '复制查询密钥',
    copied: '已复制',
    print: '打印本页',
  },
  next: '接下来会怎样',
  steps: {
    done: '已完成',
    now: '现在',
    next: '之后',
    received: '我们于{day}收到申请',
    confirm: '请确认邮箱',
    confirmText:
      '我们已向 {email} 发送邮件。请打开其中的链接并点击按钮，或在下方输入邮件中的验证码。确认之前，我们不会提供或删除任何信息。',
    reach: '申请已经生效',
    reachText: '您无需再确认。我们已向 {email} 发送邮件，以便确认能够联系到您。',
    confirmed: '邮箱已确认',
    answer: '最迟于{day}答复',
    answerWithoutDate: '我们会尽快答复',
  },
  due: {
    label: '最迟答复日期',
    noDate: '尽快答复',
    why: '这个日期是怎样算出来的',
    provisional: '暂定：该年度的法定节假日尚未全部公布。',
  },
  code: {
    title: '用验证码确认',
    label: '邮件中的验证码',
    hint: '8 位字母和数字，{minutes} 分钟内有效。',
    send: '确认',
  },
  trouble: '没有收到邮件？',
  troubleText:
    '可能需要几分钟。如果用该邮箱提交的多份申请都还没有确认，可能需要更久：请先确认那些申请。请同时查看垃圾邮件文件夹。',
  resend: '重新发送邮件',
  correct: {
    title: '邮箱写错了',
    label: '正确的邮箱',
    hint: '发往错误邮箱的链接会立即失效。',
    send: '更正邮箱并重新发送',
  },
  done: {
    resent: '正在重新发送邮件',
    resentText: '邮件将发往 {email}。如果几分钟内已发送多次，这一封可能会稍晚一些。',
    corrected: '邮箱已更正',
    correctedText: '新的邮件将发往 {email}。',
  },
  confirmed: '您的邮箱已确认，目前无需再做其他事。',
  toMyRequest: '查看我的申请',
  disputed: '有人表示没有提出过这项申请，因此已暂停处理。',
  closed: '这项申请已办结。',
  nothing: {
    title: '查看已发送的申请',
    lead: '本页只认得最近 30 天内从本浏览器发送的申请。',
    withKey: '凭申请编号和查询密钥，或通过我们发送到邮箱的链接，您可以在任何地方查看申请。',
    open: '查看我的申请',
    start: '提出新的申请',
  },
}
