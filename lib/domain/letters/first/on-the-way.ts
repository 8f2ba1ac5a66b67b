import type { FirstTemplate } from '#lib/domain/letters/first/first-template.ts'

/** Questions and messages before the answer. */
export const FIRST_ON_THE_WAY: readonly FirstTemplate[] = [
  {
    id: 'which-data',
    kind: null,
    law: null,
    use: 'question',
    en: {
      name: 'Which data is it about',
      body: `Dear {name},

Thank you for your request of {receivedOn} (reference {reference}). We hold many data and should like to answer what matters to you. Please tell us:

[[Which service, period or event it is about]]

You need not give reasons. If you would rather have everything, say so, and we shall answer in full.

{operator}`,
    },
    'zh-CN': {
      name: '询问请求范围',
      body: `尊敬的{name}：

您于{receivedOn}提出的请求（编号 {reference}）已收到。我们持有的数据较多，希望准确答复您关心的内容。请告知：

[[涉及的服务、期间或事件]]

您无需说明理由。如希望获得全部数据，请告知，我们将完整答复。

{operator}`,
    },
  },
  {
    id: 'in-hand',
    kind: null,
    law: null,
    use: 'reply',
    en: {
      name: 'Where it stands',
      body: `Dear {name},

Your request of {receivedOn} (reference {reference}) is in hand. [[What has been done, and what comes next]] You will have our answer by {dueOn} at the latest.

{operator}`,
    },
    'zh-CN': {
      name: '告知进展',
      body: `尊敬的{name}：

您于{receivedOn}提出的请求（编号 {reference}）正在办理。[[已完成的事项和后续安排]]我们最迟于{dueOn}答复。

{operator}`,
    },
  },
]
