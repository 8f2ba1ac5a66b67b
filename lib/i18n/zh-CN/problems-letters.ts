import type { letterProblems as english } from '#lib/i18n/en/problems-letters.ts'

/** 待发信件可能出现的问题，或不能发出的原因。 */
export const letterProblems: Record<keyof typeof english, string> = {
  'legal-hold': '该记录处于依法保全状态：解除之前不得删除其中任何内容。',
  'letter-under-way': '这份申请已有另一封信正在发出。请等它发出，或先将其撤回。',
  'preparer-cannot-approve': '须由其他人办理：起草或修改过信件的人不能审阅或批准该信件。',
  'letter-files-changed': '现有文件与提交信件时的不一致。请核对文件后重新提交。',
  'person-wrote': '信件提交后，申请人又来信了。请先阅读来信，再重新提交。',
  'letter-too-long': '内容过长，无法保存，请精简。',
  'no-third-party-missing': '请查看将要发出的内容，确认不含他人信息后勾选此项',
  'judgement-missing': '请选择可以继续还是退回',
  'comment-missing': '请写明需要修改之处',
  'unfreeze-reason-missing': '请写明核实的结果',
  'unfreeze-missing': '请选择如何处理这封信',
}
