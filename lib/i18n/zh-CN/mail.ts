import { addressMail } from '#lib/i18n/zh-CN/address-mail.ts'
import { mailOfDeliverability } from '#lib/i18n/zh-CN/deliverability.ts'
import { letterMail } from '#lib/i18n/zh-CN/letter-mail.ts'
import { mailOfAccounts } from '#lib/i18n/zh-CN/mail-accounts.ts'
import { mailOfFiles } from '#lib/i18n/zh-CN/mail-files.ts'
import { intakeMail } from '#lib/i18n/zh-CN/mail-intake.ts'
import { mailOfTasks } from '#lib/i18n/zh-CN/mail-tasks.ts'
import { mailOfTeamwork } from '#lib/i18n/zh-CN/mail-teamwork.ts'

/** 系统发出的全部邮件。主题不透露申请内容；任何一句都不含申请人填写的文字。 */
export const mail = {
  due: '我们最迟将于{day}答复。',
  noDue: '我们会尽快答复，不会无故拖延。',
  visit: '这是同时提出的多项申请，我们会分别答复：',
  openAction: '查看申请进展',
  whyNotHere: '为保护您的隐私，具体内容不写在邮件里。请用查询密钥或我们发给您的链接打开申请后阅读。',
  deskAction: '在工作台打开',
  help: '如需帮助，请发邮件至 {address}，并注明编号 {reference}。',
  sentBy: '本邮件由{operator}自动发送，回复将不会被阅读。',
  facts: {
    reference: '编号',
    kind: '类型',
    law: '适用法律',
    due: '答复期限',
    noDue: '无法定期限',
  },
  confirmEmail: {
    subject: '请确认您的邮箱（{reference}）',
    intro: '{operator}收到一份留有此邮箱的申请，编号为 {reference}。',
    ask: '请确认这是您的邮箱。下面的链接会打开一个带按钮的页面，{hours} 小时内有效。',
    action: '确认邮箱',
    code: '如果页面要求输入验证码，请输入下面这个，{minutes} 分钟内有效；过期后可在页面上重新获取邮件。',
    notYou:
      '如果不是您本人提出的，无需任何操作：没有验证码，任何人都无法使用您的邮箱。如果不想再收到这类邮件，请打开链接并选择“我没有提出过这项申请”。',
  },
  confirmSubject: {
    subject: '关于申请 {reference} 的一个问题',
    intro: '有人告知{operator}其正在替您提出申请，并称此邮箱属于您。申请编号为 {reference}。',
    ask: '通过下面的链接可以看到是谁、申请什么。链接 {hours} 小时内有效。是否由您委托，只有您能说明。',
    action: '查看是谁申请并答复',
    code: '页面会要求输入此验证码，{minutes} 分钟内有效；之后可在页面上重新发送邮件。',
    notYou:
      '如果您不作任何操作，我们不会因这项申请提供、删除或更正您的任何信息。如果您没有委托任何人，请打开链接并告诉我们：我们会停止该申请，也不再向您发送此类邮件。',
  },
  openRequest: {
    subject: '打开申请 {reference} 的链接',
    intro: '您向{operator}索取了打开申请 {reference} 的链接。',
    limits: '链接只能使用一次，{minutes} 分钟内有效，须在索取链接的浏览器中打开。',
    action: '打开申请',
    code: '在其他浏览器或设备上打开时，页面会要求输入此验证码：',
    notYou: '如果不是您索取的，请忽略本邮件。请勿把验证码告诉任何人：得到它的人可能会打开您的申请。',
  },
  myRequests: {
    subject: '您查询的申请',
    intro: '有人（应是您本人）向{operator}查询了以此邮箱提出并确认的申请：',
    line: '{reference} · {kind} · {day}收到 · {status}',
    statuses: {
      unconfirmed: '等待您确认',
      open: '正在处理',
      waiting: '等待您答复',
      held: '短暂等待中',
      closed: '已办结',
    },
    more: '另有 {more, number} 件较早的申请未列出。',
    limits:
      '下面的链接会打开 {reference}，在那里可以转到其他申请。链接只能使用一次，{minutes} 分钟内有效，须在索取时使用的浏览器中打开。',
  },
  mailStopped: {
    subject: '我们不再向您发送此类邮件',
    intro:
      '您告诉{operator}，{reference} 不是您提出的。我们已停止处理；今后有人在申请中填写此邮箱时，我们也不再向您发信。',
    keep: '请保留本邮件：如果将来您自己想提出申请，下面的链接可以让此类邮件重新寄达。在此之前，您无需做任何事。',
    action: '重新接收邮件',
  },
  ...addressMail,
  ...letterMail,
  discreet: {
    subject: '给您的提示',
    news: '在您知道的地方，有新的内容。',
    codeSubject: '您的验证码',
    code: '请在您索取它的页面上输入，{minutes} 分钟内有效。',
    notYou: '如果您不清楚这是什么，无需任何操作。',
  },
  requestConfirmed: {
    subject: '您的邮箱已确认（{reference}）',
    intro: {
      request: '谢谢。您的邮箱已确认，{operator}已收到您的申请 {reference}。',
      complaint: '谢谢。您的邮箱已确认，{operator}已收到您的投诉 {reference}。',
    },
    handling: {
      request:
        '接下来：我们会查明持有您的哪些信息，依照保护您的法律审查您的申请，能办理的予以办理，并书面告知您结果和理由。',
      complaint: '接下来：我们会调查您的投诉，对确有问题之处采取措施，并书面告知您调查结果。',
    },
    withdrawn: '您的同意已于您发送申请时（{moment}）终止。自那时起，我们不得再将您的个人信息用于：',
    notUndone:
      '此前已进行的处理依然合法，撤回不影响其效力。不以您的同意为依据的用途，例如提供服务或保障安全，将继续进行。',
    identity:
      '在提供、更改或删除任何信息之前，我们会核实是您本人。通常，已确认的邮箱和我们已有的信息就足够了。如仍不足，我们会联系您，且只询问必要的信息。',
  },
  extensionNotice: {
    subject: '答复需要更多时间（{reference}）',
    intro: '{operator}需要比通常更多的时间来答复您的申请 {reference}。',
    reason: '理由：{reason}。',
    due: '您最迟将于{day}得到答复。',
    complain: '如您认为延期没有正当理由，可以向您所在地的个人信息保护机关投诉，也可以直接写信给我们。',
    more: '通知全文及详细理由见您的申请页面。',
  },
  newMessage: {
    subject: '您有一条新消息（{reference}）',
    intro: '{operator}就您的申请 {reference} 给您写了一条消息。',
    action: '阅读消息',
  },
  requestAnswered: {
    subject: '您的答复已到（{reference}）',
    intro: '{operator}已答复您的申请 {reference}。',
    action: '阅读答复',
  },
  ...mailOfFiles,
  ...intakeMail,
  ...mailOfTasks,
  requestWithdrawn: {
    subject: '申请 {reference} 已结束',
    intro: '您已撤回申请 {reference}。{operator}已将其办结，不再处理。',
    notYou: '如果不是您本人操作，请立即写信告诉我们。',
  },
  decisionAppealed: {
    subject: '我们已收到（{reference}）',
    intro: {
      appeal: '{operator}已收到您对 {firstReference} 的答复提出的申诉。',
      complaint: '{operator}已收到您对 {firstReference} 的答复提出的投诉。',
    },
    reference: '它有单独的编号：{reference}。',
    handling: {
      appeal: '接下来，我们会重新审查原决定，并书面告知您结果和理由。您无需做任何事。',
      complaint: '接下来，我们会调查您的投诉，如有不当之处会加以纠正，并书面告知您调查结果。您无需做任何事。',
    },
  },
  adminRequestConfirmed: {
    subject: '{reference}：新的申请',
    intro: '收到一份新的申请，申请人的邮箱已确认。',
    others: '同时提出的其他申请：',
  },
  adminExtensionFailed: {
    subject: '{reference}：未能延期',
    intro:
      '发给申请人的延期通知无法送达，或未能及时送出。期限不变。如仍来得及，请重新发送通知，或以其他方式交付。',
  },
  adminReplyReceived: {
    subject: '{reference}：申请人来信',
    intro: '申请人发来一条消息。',
  },
  adminDecisionAppealed: {
    subject: '{reference}：请求重新审查答复',
    intro: '申请人不同意对 {firstReference} 的答复。请由未参与原决定的人员重新审查。',
  },
  digest: {
    subject: '{day}：{overdue, number} 件逾期，{dueSoon, number} 件即将到期',
    intro: '截至{day}的申请情况：',
    overdue: '已逾期',
    dueToday: '今天到期',
    dueSoon: '七天或五个工作日内到期',
    unacknowledged: '待确认收到',
    unconfirmedRunning: '邮箱尚未确认，但期限已在计算',
    more: '另有 {more, number} 件申请，请在工作台的列表中查看。',
    failedMails: '有 {count, number} 封邮件未能送达。发件箱中有原因，也可以重新发送。',
    assigned: '已指派',
    unassigned: '未指派',
    unable: '已指派给无法再答复的账号',
    action: '打开列表',
    checkpoint:
      '请保留本邮件：它可以证明审计记录当时的状态。如需据此核验审计记录，请将以下文字复制到一个文件中，然后运行：npm run verify-audit -- --checkpoint FILE',
    checkpointKey: '签名所用的密钥：',
    auditHead: '请保留本邮件：它可以证明审计记录的状态。第 {sequence} 行，哈希值 {hash}',
  },
  reminder: {
    subject: '{day}：{missed, number} 项逾期，{today, number} 项今天到期，{near, number} 项临近',
    intro: '截至{day}，指派给您的申请有以下期限：',
    missed: '已逾期',
    today: '今天到期',
    within: '{days, number} 个工作日内到期',
    pastTarget: '已过我们自定的目标日期（并非法定期限）',
    dates: {
      answer: '答复期限{day}',
      acknowledgement: '确认收到的期限{day}',
      target: '目标日期{day}',
    },
    safe: '稳妥日期{day}',
    standingIn: '代替离岗的同事',
    more: '另有 {more, number} 项期限，请在工作台的列表中查看。',
    why: '本邮件每个工作日最多一封，仅在您的期限有新情况时发送。',
    action: '打开您的申请',
  },
  datesMoved: {
    subject: '{moved, plural, =0 {期限已确定} other {有 # 件申请的期限已调整}}',
    causes: {
      'holiday-year': '日历“{calendar}”已载入 {year} 年的节假日。',
      'calendar-data':
        '日历“{calendar}”的节假日随系统更新发生了变化，管理员已重新计算使用该日历的未办结申请。',
      'law-version': '管理员已将未办结申请改按 {law} {version} 版计算。',
    },
    moved: '{moved, plural, =0 {没有期限被调整。} other {以下 # 件未办结申请的期限已调整：}}',
    line: '{reference}：{from} → {to}',
    more: '另有 {more, number} 项已调整；每项申请的记录中写明调整前后的日期。',
    certainty: '{count, number} 件申请的法定日期不变，只是“暂定”与否或内部目标日期有变化。',
    action: '打开申请列表',
  },
  wave: {
    subject: '未确认的申请异常多',
    what: '一小时内收到 200 件以上未确认邮箱的申请，可能是攻击。请让运维人员检查访问情况。',
    done: '所有申请均已保存，期限照常计算。发往从未确认过申请的邮箱的确认邮件暂缓发送，恢复正常后会自动发出。',
    action: '打开申请列表',
  },
  ...mailOfAccounts,
  ...mailOfDeliverability,
  ...mailOfTeamwork,
  failures: {
    'recipient-refused': '收件方邮件服务器拒收该地址',
    'message-refused': '邮件服务器拒收该邮件',
    'sender-refused': '邮件服务器拒绝我方发件地址',
    'sign-in-refused': '邮件服务器拒绝我方用户名或密码',
    'no-connection': '无法连接邮件服务器',
    'no-tls': '邮件服务器未提供可信的加密连接',
    'timed-out': '邮件服务器未及时应答',
    'server-busy': '邮件服务器要求稍后再试',
    'not-written': '无法生成邮件内容',
    unexpected: '发生意外错误',
  },
}
