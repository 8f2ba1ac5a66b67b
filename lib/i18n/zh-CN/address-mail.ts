/** 关于更改已确认申请邮箱的邮件。 */
export const addressMail = {
  newAddress: {
    subject: '请确认您的新邮箱（{reference}）',
    intro: '{operator}收到请求，今后将关于申请 {reference} 的邮件发送到此邮箱。',
    ask: '请确认此邮箱属于您。下面的链接会打开一个带按钮的页面，{hours}小时内有效。在此之前不会有任何变化。',
    action: '确认新邮箱',
    code: '如果页面要求输入验证码，请输入以下内容，{minutes}分钟内有效。',
    notYou: '如果这不是您本人的请求，无需任何操作：没有链接和验证码，什么都不会改变。',
  },
  formerAddress: {
    subject: '申请 {reference} 的邮箱',
    asked: '{operator}收到更改申请 {reference} 邮箱的请求。新邮箱确认后才会更改。',
    changed:
      '申请 {reference}（{operator}）的邮箱已更改。{hours}小时内不会提供或删除任何数据，以便您提出异议。',
    wasYou: '如果这是您本人的请求，无需任何操作。',
    notYou:
      '如果不是您本人：请阻止更改。链接会打开一个页面，要求输入下面的验证码，{days}天内有效。届时所有人都会退出登录，并由工作人员调查。',
    action: '阻止更改',
    code: '页面会要求输入这个验证码：',
  },
  adminAddressStopped: {
    subject: '{reference}：邮箱更改被阻止',
    intro: '原邮箱表示并未要求更改。在负责人以外的同事调查之前，不会提供、更改或删除任何数据。',
  },
}
