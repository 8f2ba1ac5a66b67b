import type { Messages } from '#lib/i18n/messages.ts'

/** 发信前由写信人确认的事项。 */
export const care: Messages['care'] = {
  says: {
    summary: '法律要求本答复写明的内容（{count}项）',
    legend: '信函或附件已写明的内容',
    hint: '法律要求答复包含以下全部内容。正文中已能识别的，无需勾选。',
    added: '系统自动附上：',
  },
  states: { found: '已识别', missing: '未识别：如已写明请勾选' },
  without: {
    label: '缺少其余内容仍发出的理由',
    hint: '仅在上述内容有缺且确有必要时填写。理由加密保存在案件中。',
  },
  guard: {
    title: '确保不发错人',
    lastFour: '编号最后四位',
    lastFourHint: '仅在随信发送文件时填写：请手工输入，以确认发给正确的人。',
    found: '疑似他人信息',
    text: '正文中',
    unread: '程序无法读取“{name}”（图片或过长），请自行查看。',
    kinds: { email: '邮箱', phone: '电话', reference: '其他编号' },
    despite: '含有上述内容仍发出的理由',
    despiteHint: '仅在所发现内容确应保留时填写。理由加密保存在案件中。',
  },
  said: {
    despite: '写信人说明：为何含有上述内容仍发出',
    lacks: '法律要求写明而信中未识别到的内容',
    without: '写信人说明：为何缺少其余内容仍发出',
  },
  original: {
    title: '原文不是{language}？',
    label: '您所用语言的原文',
    hint: '与信函一并保存。申请人阅读{language}信函，也可打开原文。',
    shown: '最初写就的原文',
  },
}
