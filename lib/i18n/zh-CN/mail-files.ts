/** 有关答复文件的邮件。 */
export const mailOfFiles = {
  secondProof: {
    subject: '申请 {reference} 的验证码',
    intro: '有人在申请 {reference} 中要求{operator}提供为您准备的内容。提供之前，页面会要求输入验证码。',
    code: '您的验证码，{minutes} 分钟内有效：',
    notYou: '如果不是您索取的，说明他人掌握了您的查询密钥。请勿把验证码告诉任何人，并请与我们联系。',
  },
  filesEnding: {
    subject: '为您准备的文件即将到期（{reference}）',
    intro:
      '{operator}在您的申请 {reference} 中提供了文件，您尚未全部下载。文件可下载至 {day}，之后将被销毁。',
    renew: '如需更多时间，可在申请页面上按同样的期限再保留一次。',
    renewed: '文件已延长过一次。如果之后还需要，请现在下载。',
    action: '获取文件',
  },
} as const
