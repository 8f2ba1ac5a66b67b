/** 关于待发信件的邮件。 */
export const letterMail = {
  letterHeld: {
    subject: '办理之前的通知（{reference}）',
    erase: '{operator}将根据申请 {reference} 删除数据，最早于{day}执行，且无法恢复。',
    correct: '{operator}将根据申请 {reference} 更改数据，最早于{day}执行。',
    release: '{operator}将根据申请 {reference} 提供数据，最早于{day}执行。',
    wasYou: '如果这正是您所要求的，无需任何操作。',
    notYou:
      '如果您没有提出这一要求，或改变了主意，请予以阻止。链接会打开一个页面，要求输入下面的验证码。随后由工作人员调查，在此之前不会办理。',
    action: '阻止办理',
    code: '页面会要求输入这个验证码：',
  },
  staffLetter: {
    subject: '{reference}：您的信件',
    returned: '同事审阅了您的信件，并附上意见退回。',
    failed: '您的信件未能发出：存在不符合要求之处。信件已恢复为草稿，内容全部保留。',
    stopped: '申请人表示不希望按您的信件办理。须由您以外的同事调查。',
  },
  adminLetterStopped: {
    subject: '{reference}：申请人已阻止办理',
    intro: '能使用登记邮箱的人阻止了即将进行的办理。在未参与起草的同事调查之前，一切暂停。',
  },
}
