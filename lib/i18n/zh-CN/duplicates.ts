/** 刚刚对非独立申请所作的处理。 */
export const setAsideDone = {
  'close-as-spam': '已作为垃圾信息搁置',
  'close-as-duplicate': '已合并',
  reopen: '已恢复办理，期限不变',
} as const

/** 工作台申请页旁：哪些申请属于一起，哪些不是申请。 */
export const duplicates = {
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
