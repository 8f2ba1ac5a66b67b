/** 发给工作人员的账号邮件，以及测试邮件。 */
export const mailOfAccounts = {
  mailTest: {
    subject: '权利申请门户的测试邮件',
    arrived: '此邮件由{operator}工作台请求发送。您已收到，说明门户可以正常发出邮件。',
    headers:
      '要了解其他邮箱是否信任它，请查看邮件头中的“Authentication-Results”：spf、dkim 和 dmarc 均应显示“pass”。',
    action: '返回邮件设置',
  },
  staffAccountChanged: {
    subject: '您的工作台账号有变动',
    changes: {
      password: '您在{operator}工作台的账号密码已更改。',
      factor: '您在{operator}工作台的账号身份验证器已更换。',
      'factor-reset': '管理员已重置您在{operator}工作台的账号身份验证器。',
      'recovery-codes': '您在{operator}工作台的账号已生成新的恢复码，旧的恢复码不再有效。',
      'recovery-code-used': '您在{operator}工作台的账号使用了一个恢复码，该恢复码不能再次使用。',
      'calendar-feed': '您在{operator}工作台的账号已生成一个到期日日历的秘密地址，此前的地址不再有效。',
      'new-browser': '有人用此前未使用过的浏览器登录了您在{operator}工作台的账号。',
      'many-failures': '有人多次尝试登录您在{operator}工作台的账号但未成功。此后每次尝试需等待更长时间。',
      'passkey-added': '您在{operator}工作台的账号已添加一个通行密钥。',
      'passkey-removed': '您在{operator}工作台的账号已移除一个通行密钥。',
      'single-sign-on-linked': '您在{operator}工作台的账号现在可以通过贵组织的单点登录打开。',
      role: '管理员已更改您在{operator}工作台的账号权限。',
      disabled: '管理员已停用您在{operator}工作台的账号。',
    },
    notYou: '如果这不在您的预料之中，请立即告知管理员。',
    action: '前往工作台',
  },
}
