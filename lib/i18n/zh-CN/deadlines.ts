import type { Messages } from '#lib/i18n/messages.ts'

/** 期限计算页面的文字。 */
export const deadlines: Messages['deadlines'] = {
  title: '如果今天提出申请，最迟何时答复？',
  lead: '选择您居住的地方、申请事项和提出的时间，即可看到法律规定的日期和每一步的计算。您在这里选择的内容不会被保存。',
  choose: '请选择',
  place: '您居住的地方',
  right: '申请事项',
  rights: {
    all: '各地法律规定的全部事项',
    here: '当地适用的法律有规定的',
    elsewhere: '仅其他法律有规定的',
  },
  on: '提出申请的日期',
  onHint: '今天或其他日期',
  at: '提出申请的时间',
  atHint: '以您居住地的时间为准',
  show: '查看日期',
  asked: '提出时间：{moment}',
  dates: {
    acknowledge: '最迟确认收到的日期',
    respond: '最迟答复的日期',
    withoutDelay: '尽快，不得无故拖延',
    extended: '如延期，最迟答复的日期',
    announced: '如延期',
    announcedDay: '以我们告知的日期为准',
    notice: '须在{day}之前（含当日）通知您并说明理由。',
  },
  provisional: '暂定日期：该年的放假安排尚未全部公布，日期可能调整。',
  ground: {
    law: '适用的法律',
    source: '规定在哪里',
    certainty: '约束力',
    mode: '我们的义务',
  },
  certainty: {
    statute: '法律有明确规定。',
    regulation: '法规、规章有明确规定。',
    standard: '国家标准的建议；法律本身未规定天数。',
    guideline: '监管部门的指引；法律本身未规定天数。',
    policy: '没有法律规定天数，这是我们自己的承诺。',
  },
  instead: {
    'not-in-force': '{law}自{day}起施行',
    off: '我们未采用{law}',
    until: '在此之前，我们按本国法律计算，该法保护我们处理其个人信息的每一个人：{home}。',
    home: '我们按本国法律计算，该法保护我们处理其个人信息的每一个人：{home}。',
  },
  sum: '日期是怎样算出来的',
  sumText: '对照日历，您可以自己重新算一遍。',
  ask: '现在就提出这项申请',
  link: '换一个地方、事项或日期试试',
}
