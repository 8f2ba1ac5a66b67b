/** 关于通过其他途径收到或合并办理的申请的邮件。 */
export const intakeMail = {
  requestMerged: {
    subject: '申请 {reference} 将以另一编号继续办理',
    intro:
      '您的申请 {reference} 与 {otherReference} 内容相同。{operator}将合并办理，并在 {otherReference} 下一并答复。',
    kept: '您写下和提交的内容均予保留，并以较早的收到日期为准。如果两者并不相同，请写信告诉我们。',
  },
} as const
