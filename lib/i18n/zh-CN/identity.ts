/** 申请人身份核实程度：工作台用语。 */
export const identity = {
  title: '申请人是谁',
  badge: { enough: '核实充分', below: '尚不充分', overridden: '已决定降低要求', free: '无需证明' },
  free: '此类申请无需证明身份，也不得要求申请人证明，不因核实而等待（{source}）。',
  levels: {
    '0': '尚未核实任何信息，任何人都可能提交了此申请。',
    '1': '电子邮箱已确认。这只说明谁在使用该邮箱，不能说明信息属于此人。',
    '2': '申请人提供的信息与留存记录相符。',
    '3': '已要求进一步证明，并已接受。',
  },
  missing: {
    match: '同意该申请前，请与留存记录核对：一种确知由本人使用的联系方式，或者两项一般只有本人知道的信息。',
    points:
      '同意该申请前，须有 {points} 项信息与留存记录相符，或者由申请人从其账号中回复（加州 11 CCR § 7061、§ 7062）。',
    disputed: '需要更正的正是联系方式，因此不能用来证明身份，请使用其他信息。',
    source: '依据：{source}',
  },
  who: '{name}，{moment}',
  did: { matched: '与记录相符', asked: '要求进一步证明', proven: '已接受', overridden: '降低要求的理由' },
  match: {
    legend: '以下哪些与留存记录相符？',
    hint: '只需勾选，请勿在任何地方写下具体内容：信息留在原处即可。',
    none: '无',
    submit: '保存相符的信息',
  },
  facts: {
    email: '已确认的电子邮箱与记录一致',
    account: '申请人从其账号中来信或回复',
    phone: '拨打记录中的电话号码联系到了本人',
    'order-number': '订单号或发票号属于此人',
    'postal-address': '邮寄地址与记录一致',
    'customer-number': '客户编号或序列号属于此人',
  },
  ways: {
    'ask-identity': '仍有疑问：要求进一步证明',
    'override-identity': '降低证明要求（由第二人决定）',
  },
  doubts: {
    'address-unknown': '记录中没有该电子邮箱',
    'facts-differ': '申请人提供的信息与记录不一致',
    'several-people': '记录中有多人符合',
    'account-takeover': '账号或邮箱可能已被他人掌握',
    'on-behalf': '不清楚其是否有权代他人申请',
  },
  proofs: {
    account: '从其账号中回复',
    'call-back': '拨打记录中的电话号码核实',
    document: '遮盖后的身份证件照片',
  },
  proofHints: {
    account: '要求最低：申请人照常登录，并从账号中回复。',
    'call-back': '由您拨打提出申请之前已留存的号码。',
    document: '最后手段：只保留姓名和有效期。照片加密保存，仅少数人可以打开，核实后立即销毁。',
  },
  documentTypes: {
    'identity-card': '身份证',
    passport: '护照',
    'driving-licence': '驾驶证',
    other: '其他证件',
  },
  accept: {
    proof: '申请人如何证明？',
    documentType: '是哪种证件？',
    documentTypeHint: '证件种类、核实人和时间是唯一保留的记录。',
    choose: '请选择',
  },
  ask: {
    intro:
      '仅在有合理疑问时提出要求，并只要求足以消除疑问的最少证明。切勿索要密码、安全问题答案或您并未留存的信息。',
    doubt: '您有什么疑问？',
    doubtHint: '将连同您的姓名记录在案（GDPR 第12条第6款）。',
    reason: '为什么较少的证明不够？',
    reasonHint: '您核对了什么，为什么未能确定。内容加密保存，仅工作人员可见。',
    proofs: '申请人可以如何证明？',
    proofsHint: '要求最低的在前。如有可能，请提供多种方式。',
    proofsHintOff: '要求最低的在前。本运营者不接收身份证件照片。',
    body: '您的问题',
    bodyHint: '用申请人能理解的话说明为什么询问、可以怎么做。申请人将在其申请页面上看到。',
  },
  override: {
    intro: '须由经办人以外的人决定。此后由同事（而不是您）在现有证明的基础上同意该申请。',
    reason: '为什么可以在较少证明的基础上同意？',
    hint: '内容加密保存，仅工作人员可见。',
    submit: '记录该决定',
  },
  below: { title: '目前还不能同意', text: '对申请人身份的核实尚不充分。', link: '查看还缺什么' },
} as const
