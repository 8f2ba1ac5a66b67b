import type { FirstTemplate } from '#lib/domain/letters/first/first-template.ts'

/** Answers that say no, or that nothing could be done. The portal adds the ground and the remedies by itself. */
export const FIRST_NO: readonly FirstTemplate[] = [
  {
    id: 'refused',
    kind: null,
    law: null,
    use: 'refused',
    en: {
      name: 'Refusal',
      body: `Dear {name},

On {receivedOn} you asked us for the following: {kind} (reference {reference}). We considered it under {law} and cannot do what you asked.

Why we do not do what you asked
[[The reasons for this person and this case. Say which facts the ground below rests on; the law’s words alone are not enough.]]

The ground in law and what you can do about our decision stand below this letter. You can complain to {authority}.

Questions about this decision: {contact}

{operator}`,
    },
    'zh-CN': {
      name: '拒绝请求',
      body: `尊敬的{name}：

您于{receivedOn}提出如下请求：{kind}（编号 {reference}）。我们依据{law}进行了审查，无法按您的要求办理。

理由
[[结合本人本案写明理由，说明下列法律依据所基于的事实；仅引用条文是不够的]]

法律依据以及您对本决定可以采取的救济途径见本函下方。您可以向{authority}投诉。

对本决定如有疑问，请联系：{contact}

{operator}`,
    },
  },
  {
    id: 'not-proven',
    kind: null,
    law: null,
    use: 'identity-not-proven',
    en: {
      name: 'Identity not shown',
      body: `Dear {name},

On {receivedOn} we received a request in your name (reference {reference}). To protect you, we give out and change data only once we can be sure that it is you who asks.

What was missing to be sure that it was you
[[What was asked for, on which day, and what did not come or did not match]]

Why we do not do what you asked
Without it we could be giving your data to somebody else.

You can ask again at any time, and it costs nothing.

{operator}`,
    },
    'zh-CN': {
      name: '身份未能核实',
      body: `尊敬的{name}：

我们于{receivedOn}收到以您的名义提出的请求（编号 {reference}）。为保护您，只有确认请求确由本人提出，我们才会提供或更改数据。

未能核实的事项
[[写明要求提供的材料、日期，以及未收到或不相符之处]]

未予办理的理由
如不核实，可能将您的数据提供给他人。

您可以随时免费再次提出请求。

{operator}`,
    },
  },
  {
    id: 'duplicate',
    kind: null,
    law: null,
    use: 'duplicate',
    en: {
      name: 'Answered elsewhere',
      body: `Dear {name},

You sent us the same request more than once. We answer it under the reference [[DSR-…]]. The answer you get there counts for this one ({reference}) too, and no date is later because of it.

{operator}`,
    },
    'zh-CN': {
      name: '并案答复',
      body: `尊敬的{name}：

您多次提交了相同的请求。我们在编号[[DSR-…]]下统一答复，该答复同样适用于本请求（{reference}），答复期限不因此延后。

{operator}`,
    },
  },
  {
    id: 'access-none',
    kind: 'access',
    law: null,
    use: 'no-data-held',
    en: {
      name: 'We hold nothing',
      body: `Dear {name},

On {receivedOn} you asked which personal data we hold about you (reference {reference}). We searched and hold nothing about you, except this request itself.

Where we looked
[[Name the systems, and by which details you searched: e-mail address, phone number, customer number]]

If you used another address or number with us, tell us on the page of your request, and we shall search by it too.

{operator}`,
    },
    'zh-CN': {
      name: '未持有任何数据',
      body: `尊敬的{name}：

您于{receivedOn}询问我们持有您的哪些个人数据（编号 {reference}）。经查找，除本请求本身外，我们未持有您的任何数据。

查找范围
[[写明查找的系统和所用信息：邮箱、手机号、会员编号等]]

如您曾使用其他邮箱或号码，请在请求页面告知，我们将据此再次查找。

{operator}`,
    },
  },
]
