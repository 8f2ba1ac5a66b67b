/** 答复文件的问题。 */
export const fileProblems = {
  'files-not-clean': '此信件中有文件尚未完成病毒检查，或已发现病毒。请稍候再发送，或移除该文件',
  'downloads-used-up': '该文件的下载次数已满，不能再下载',
  'answer-files-too-many': '加上“{name}”就超出了数量。每项申请最多可附我方文件 20 个，请移除一个',
  'answer-files-too-large': '加上“{name}”，我方文件合计将超过 100 MB。请移除一个，或减小文件',
} as const
