import type { Messages } from '#lib/i18n/messages.ts'

export const answerPackage: Messages['answer-package'] = {
  link: '生成答复包',
  title: '答复包',
  lead: '给申请人的一个 ZIP 文件：包含总览页面、各个文件、机器可读数据，以及带哈希值的签名清单。它像其他答复文件一样，随您的下一封信件发出。',
  files: '放入的文件',
  look: '打开查看',
  filesHint: '请先逐一查看：涉及他人的内容不得发出',
  submit: '生成答复包',
  built: '答复包已生成',
  builtText: '它已列入您在本案件下一封信件的文件中。信件发出后，申请人再次验证身份即可下载。',
  toLetter: '撰写信件',
  emptyTitle: '尚未收集到文件',
  emptyText: '上传到本案件各项任务的文件可在此选择。',
  page: {
    title: '{operator}持有的您的数据',
    lead: '这是{operator}对您查阅个人数据申请的答复。请打开下列文件；所有内容都在本文件夹内，不会从别处加载任何内容。',
    reference: '编号',
    kind: '申请',
    person: '申请人',
    received: '收到日期',
    made: '整理时间',
    files: '文件',
    noSystem: '其他',
    messages: '往来信息',
    by: { requester: '您', operator: '我们的回复' },
    machines: '机器可读数据',
    machinesText:
      '同样内容的 JSON 和表格，以及列有每个文件 SHA-256 哈希值的清单。清单经过签名（Ed25519），验证用的公钥在清单中，也可在本平台的 /package-key 查到。',
  },
}
