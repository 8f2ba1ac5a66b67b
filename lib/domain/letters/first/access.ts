import type { FirstTemplate, FirstWords } from '#lib/domain/letters/first/first-template.ts'

/** GDPR Art. 15(1)-(3), point by point. */
const EUROPEAN: FirstWords = {
  en: {
    name: 'Copy of the data, with all of Article 15',
    body: `Dear {name},

On {receivedOn} you asked us which personal data we hold about you (reference {reference}). We do hold data about you. A copy is attached to this answer; you can download it from the page of your request.

What we use the data for
{purposes}

Which kinds of data
{categories}

Who received the data
[[Name the recipients, or the kinds of recipients if they cannot be named]]

How long we keep the data
[[For each kind of data: until when, or what decides that]]

Where the data came from
[[Say from whom, or write: All of it came from you.]]

Automated decisions
[[Say that there are none, or explain how they are made and what follows for you]]

Data in other countries
[[Say that none left the European Economic Area, or name the countries and the safeguards]]

Your rights
You can ask us to correct or erase data, to use them in a restricted way only, and you can object to our using them. You can complain to {authority}.

If anything is missing or unclear, write to us on the page of your request.

{operator}`,
  },
  'zh-CN': {
    name: '提供数据副本（第15条全部内容）',
    body: `尊敬的{name}：

您于{receivedOn}询问我们持有您的哪些个人数据（编号 {reference}）。我们持有您的数据，副本随本答复附上，您可在请求页面下载。

我们使用数据的目的
{purposes}

数据的种类
{categories}

数据接收方
[[写明接收方名称；无法写明的，写明接收方类别]]

保存期限
[[逐类写明保存至何时，或确定期限的标准]]

数据来源
[[写明来源；如均由您本人提供，请写明]]

自动化决策
[[写明不存在自动化决策，或说明其逻辑及对您的影响]]

向其他国家传输
[[写明数据未传输至欧洲经济区以外，或写明国家及保障措施]]

您的权利
您可以要求我们更正、删除数据或限制处理，也可以反对我们处理。您可以向{authority}投诉。

如有遗漏或不明之处，请在请求页面给我们留言。

{operator}`,
  },
}

/** Answers to a request for a copy. */
export const FIRST_ACCESS: readonly FirstTemplate[] = [
  { id: 'access-eu', kind: 'access', law: 'EU', use: 'granted', ...EUROPEAN },
  { id: 'access-uk', kind: 'access', law: 'UK', use: 'granted', ...EUROPEAN },
  {
    id: 'access-cn',
    kind: 'access',
    law: 'CN',
    use: 'granted',
    en: {
      name: 'Copy of the data (PIPL)',
      body: `Dear {name},

On {receivedOn} you asked to see and copy your personal information (reference {reference}). A copy is attached to this answer; you can download it from the page of your request.

Which kinds of data
{categories}

What we use the data for
{purposes}

Where the data came from
[[Say from whom, or write: All of it came from you.]]

Who received the data
[[Name the recipients, their contact, the purpose and the kinds of data, or write: Nobody but us.]]

If something in it is wrong or incomplete, you can ask us to correct or complete it. If anything is unclear, write to us on the page of your request.

{company}`,
    },
    'zh-CN': {
      name: '提供个人信息副本（个人信息保护法）',
      body: `尊敬的{name}：

您于{receivedOn}请求查阅、复制您的个人信息（编号 {reference}）。副本随本答复附上，您可在请求页面下载。

个人信息的种类
{categories}

处理目的
{purposes}

个人信息的来源
[[写明来源；如均由您本人提供，请写明]]

接收方
[[写明接收方名称、联系方式、处理目的和个人信息种类；如未向他人提供，请写明]]

如个人信息不准确或者不完整，您有权请求我们更正、补充。如有不明之处，请在请求页面给我们留言。

{company}`,
    },
  },
  {
    id: 'access-us-ca',
    kind: 'access',
    law: 'US-CA',
    use: 'granted',
    en: {
      name: 'Copy of the data (CCPA)',
      body: `Dear {name},

On {receivedOn} you asked to know what personal information we have collected about you (reference {reference}). A copy of the specific pieces of information is attached, in a format you can take elsewhere.

Which period this covers
[[From … to …]]

Which kinds of data
{categories}

Where the data came from
[[Name the sources]]

What we use the data for
{purposes}

Who received the data
[[For each category: the third parties it was disclosed, sold or shared to, or that there were none]]

We never send identity, account or card numbers, passwords or biometric data. Where we hold such data, the copy says so without showing them.

{operator}`,
    },
    'zh-CN': {
      name: '提供数据副本（加州 CCPA）',
      body: `尊敬的{name}：

您于{receivedOn}要求了解我们收集的您的个人信息（编号 {reference}）。具体信息的副本随本答复附上，格式便于转移。

所涵盖的期间
[[自……至……]]

数据的种类
{categories}

数据来源
[[写明来源]]

我们使用数据的目的
{purposes}

数据接收方
[[逐类写明向其披露、出售或共享的第三方；如无，请写明]]

证件号码、账号、卡号、密码和生物特征数据，我们一律不会发送。如持有此类数据，副本中仅注明持有，不显示内容。

{operator}`,
    },
  },
  {
    id: 'access-any',
    kind: 'access',
    law: null,
    use: 'granted',
    en: {
      name: 'Copy of the data',
      body: `Dear {name},

On {receivedOn} you asked which personal data we hold about you (reference {reference}). We do hold data about you, and a copy is attached to this answer.

Which kinds of data
{categories}

What we use the data for
{purposes}

Where the data came from, who received them, and how long we keep them
[[For each kind of data]]

You can ask us to correct the data if anything in them is wrong.

{operator}`,
    },
    'zh-CN': {
      name: '提供数据副本',
      body: `尊敬的{name}：

您于{receivedOn}询问我们持有您的哪些个人数据（编号 {reference}）。我们持有您的数据，副本随本答复附上。

数据的种类
{categories}

我们使用数据的目的
{purposes}

数据来源、接收方和保存期限
[[逐类写明]]

如数据有误，您可以要求我们更正。

{operator}`,
    },
  },
]
