/** 刚刚对非独立申请所作的处理。 */
export const setAsideDone = {
  'close-as-spam': '已作为垃圾信息搁置',
  'close-as-duplicate': '已合并',
  'correct-address': '地址已更正，收件确认将发往新邮箱',
  'bring-back': '已移入队列',
  reopen: '已恢复办理，期限不变',
} as const

/** 工作台申请页旁：哪些申请属于一起，哪些不是申请。 */
export const duplicates = {
  pairs: {
    merged: '已并入本申请的申请',
    mergedText: '它们已作为重复申请办结。其中的内容均予保留，一并在此答复。',
    related: '相关申请',
    suggested: '该申请人的其他申请（{n, plural, other {#}}项）',
    suggestedText: '邮箱或电话相同。请对照，并说明它们的关系。',
    more: '队列中还有{n, plural, other {#}}项',
    received: '{day}收到',
    written: '{letters, plural, other {#}}封往来信函，{notes, plural, other {#}}条备注',
    common: '{what, select, both {邮箱和电话相同} phone {电话相同} other {邮箱相同}}',
    compare: '对照',
  },
  compare: {
    title: '对照两项申请',
    lead: '它们的要求相同吗？先收到的排在前面。',
    open: '打开申请',
    say: '它们是什么关系？',
    merge: '内容相同：合并',
    relate: '相关',
    differ: '不同',
    unlink: '取消关联',
    isRelated: '已标记为相关。',
    isMerged: '两者已合并。主管或管理员可撤销已办结的那一项，从而拆分。',
    hint: '较晚收到或邮箱未经确认的一项办结并指向另一项，内容不会丢失。标记为不同的不会再次提示。',
    cannotMerge:
      '{why, select, kind {两者要求不同，须分别答复。} other {目前不能合并：其中一项已办结、暂缓或未经确认。}}',
    letters: '往来信函',
    noLetters: '尚无往来。',
    notes: '{n, plural, other {#}}条内部备注',
    none: '无',
    differs: '不一致',
  },
  aside: {
    title: '不是一项独立的申请？',
    spam: '作为垃圾信息搁置',
    duplicate: '与另一申请合并',
    isSpam: '已作为垃圾信息搁置，没有写信给任何人。',
    isMerged: '在 {reference} 下继续办理。',
    reopen: '撤销处理',
    reopenWho: '主管或管理员可以撤销。',
  },
} as const
