import type { Messages } from '#lib/i18n/messages.ts'

/** 逐项答复更正申请的文字。 */
export const correction: Messages['correction'] = {
  itemByItem: '逐项结果',
  was: '原记录：',
  asked: '应为：',
  because: '原因：',
  corrected: '已更正',
  notCorrected: '未更正',
  desk: {
    title: '每一项的处理结果是什么？',
    hint: '当事人会逐项看到结果。请同时告知收到过错误信息的各方。',
    item: '第 {n} 项：“{says}”应为“{shouldSay}”',
    reason: '如第 {n} 项未更正，请说明原因',
  },
}
