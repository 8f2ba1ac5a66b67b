/** 关于通过其他途径收到或合并办理的申请的邮件。 */
export const intakeMail = {
  entered: {
    subject: '我们已收到您的申请（{reference}）',
    intro:
      '{operator}已于{day}收到您的申请（{way}）。申请编号为 {reference}。如需在此查看进度和答复，请确认此邮箱。',
    ways: {
      post: '邮寄',
      phone: '电话',
      email: '电子邮件',
      'in-person': '当面',
      'social-media': '社交媒体',
    },
  },
  requestMerged: {
    subject: '申请 {reference} 将以另一编号继续办理',
    intro:
      '您的申请 {reference} 与 {otherReference} 内容相同。{operator}将合并办理，并在 {otherReference} 下一并答复。',
    kept: '您写下和提交的内容均予保留，并以较早的收到日期为准。如果两者并不相同，请写信告诉我们。',
  },
} as const
