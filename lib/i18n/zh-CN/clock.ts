import type { Messages } from '#lib/i18n/messages.ts'

/** 法定期限及其计算过程的用语。 */
export const clock: Messages['clock'] = {
  laws: {
    CN: '中国《个人信息保护法》',
    EU: '欧盟《通用数据保护条例》（GDPR）',
    UK: '英国 GDPR 与《2018年数据保护法》',
    'US-CA': '美国《加州消费者隐私法》（CCPA）',
  },
  rights: {
    access: '查阅、复制个人信息',
    correction: '更正、补充个人信息',
    deletion: '删除个人信息',
    withdrawal: '撤回同意',
    cancellation: '注销账号',
    complaint: '投诉',
    portability: '转移个人信息',
    objection: '拒绝处理个人信息',
    restriction: '限制处理个人信息',
    'opt-out': '拒绝出售、共享个人信息或广告推送',
    explanation: '说明处理规则或自动化决策',
    'telecom-complaint': '电信和互联网服务投诉',
  },
  certainty: {
    statute: '法律规定',
    regulation: '法规、规章',
    standard: '国家标准',
    guideline: '监管指引',
    policy: '运营者自行承诺',
  },
  units: {
    'calendar-days': '{n}天',
    'working-days': '{n}个工作日',
    months: '{n}个月',
  },
  steps: {
    acknowledge: '确认收到',
    respond: '答复',
    extend: '延期',
  },
  reasons: {
    weekend: '周末',
    holiday: '{name}',
    range: '{from}至{toShort}',
    'range-across-years': '{from}至{to}',
    stretch: '{range}为{reason}',
    separator: '；',
  },
  causes: {
    identity: '身份证明',
    clarification: '补充说明',
  },
  bounds: {
    inclusive: '首尾两天均扣除',
    'half-open': '收到当天恢复计算',
    restart: '重新起算',
  },
  readings: {
    'not-rolled': '遇休息日不顺延',
    'day-earlier': '按更严格的理解提前一天',
    'from-receipt': '自收到之日起算',
    'without-pauses': '不扣除暂停的天数',
    'working-day-before': '提前至前一个工作日',
  },
  lines: {
    received: '收到时间：{moment}。以{on}为收到日。',
    'received-two-dates':
      '收到时间：{moment}。当地日期为{on}，而按{otherZone}为{other}；以较早的日期为收到日。',
    law: '适用法律：{law}（{version}版）。申请事项：{right}。所用日历：{calendar}。',
    'not-in-force': '该规则自{from}起施行，此前的期限为运营者自行承诺。',
    rule: '{step}的期限：{length}（{source}；{certainty}）。',
    'rule-extend': '期限可以延长一次，延长{length}（{source}；{certainty}）。',
    'without-delay': '法律未规定答复的具体日期，但要求不得无故拖延（{source}；{certainty}）。',
    start: {
      receipt: '自收到之日{on}起算。',
      acceptance: '自受理之日{on}起算。',
      'verified-identity': '自身份核实之日{on}起算。',
      'verification-awaited': '本应自身份核实之日起算；因身份尚未核实，暂按收到之日{on}起算。',
      'identity-last': '身份证明在申请之后收到，自收到身份证明之日{on}起算。',
      'fee-last': '费用在申请之后支付，自支付之日{on}起算。',
      restarted: '收到回复后，自{on}重新起算。',
    },
    'first-day': '起算当天不计入，{on}为第1天。',
    counted: '{range}：{many, select, true {第{first}至{last}天} other {第{first}天}}。',
    'counted-make-up':
      '{range}：{many, select, true {第{first}至{last}天} other {第{first}天}}（周末调休上班）。',
    skipped: '{range}：{reason}，不计入。',
    added: '自{from}起{length}，至{on}。',
    clipped: '当月没有{wanted}日，以当月最后一天{on}为期限届满日。',
    pause: '等待{cause}期间（{range}）暂停计算，共{length}，{bounds}（{source}；{certainty}）。',
    'pause-added': '{from}加上暂停的{length}，至{on}。',
    'pause-running':
      '自{since}起，因等待{cause}，期限暂停计算。以下日期未扣除暂停的天数，收到{cause}后将相应顺延。',
    'pause-ignored': {
      'not-in-this-law': '{from}要求提供{cause}，但本法对此类申请没有暂停计算的规定，期限照常计算。',
      'after-the-last-day': '{from}要求提供{cause}时期限已经届满，不再暂停计算。',
    },
    rolled: '{from}是休息日（{reasons}），期限顺延至下一个工作日{to}。',
    'make-up-day': '{on}虽逢周末，但属调休上班日，期限不再顺延。',
    'not-rolled': '{on}是休息日（{reason}），但本法规定的期限不因休息日顺延。',
    'extension-made':
      '已于{noticeOn}发出延期通知，未超过{noticeBy}的截止日，延期有效。延长后的期限仍从起算日算起。',
    'extension-possible':
      '如需延期，须在{noticeBy}之前（含当日）发出通知并说明理由。延长后的期限仍从起算日算起。',
    'extension-ignored': {
      'not-in-this-law': '{noticeOn}的延期通知无效：本法对此类申请没有延期的规定。',
      'notice-too-late': '{noticeOn}的延期通知无效：发出时原期限已经届满。',
    },
    provisional: '暂定日期：日历“{calendar}”中{year}年的放假安排尚不完整，日期可能调整。',
    safe: '运营者内部从严掌握的日期：{on}（{readings}）。',
    result: {
      acknowledge: '应在{on}结束前确认收到。',
      respond: '应在{on}结束前答复。',
      extend: '如延期，应在{on}结束前答复。',
    },
  },
}
