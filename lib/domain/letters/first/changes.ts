import type { FirstTemplate } from '#lib/domain/letters/first/first-template.ts'

/** Answers that say what was corrected, erased, stopped or found. */
export const FIRST_CHANGES: readonly FirstTemplate[] = [
  {
    id: 'corrected',
    kind: 'correction',
    law: null,
    use: 'granted',
    en: {
      name: 'Corrected',
      body: `Dear {name},

On {receivedOn} you asked us to correct data about you (reference {reference}). We checked what you sent us and corrected the data.

What we corrected or added
[[Each item: what it said, what it says now]]

Who else was told
[[Name those who had received the wrong data and were told, or write: Nobody else had received them.]]

{operator}`,
    },
    'zh-CN': {
      name: '已更正',
      body: `尊敬的{name}：

您于{receivedOn}要求我们更正您的数据（编号 {reference}）。我们核对了您提供的内容，并已更正。

已更正或补充的内容
[[逐项写明：原内容、现内容]]

已通知的接收方
[[写明收到过错误数据并已获通知的接收方；如无，请写明]]

{operator}`,
    },
  },
  {
    id: 'erased',
    kind: 'deletion',
    law: null,
    use: 'granted',
    en: {
      name: 'Erased in full',
      body: `Dear {name},

On {receivedOn} you asked us to erase your data (reference {reference}). We have done so.

What we erased or made anonymous
[[Each kind of data and the system it was in]]

What stays in backups
Copies in backups are overwritten by [[date]]. Until then nobody uses them, and what is restored from them is erased again.

Who else was told
[[Name the recipients who were told to erase the data too, or why they could not be told]]

We keep the record of this request, as the law obliges us to, and use it for nothing else.

{operator}`,
    },
    'zh-CN': {
      name: '已全部删除',
      body: `尊敬的{name}：

您于{receivedOn}要求我们删除您的数据（编号 {reference}）。我们已完成删除。

已删除或匿名化的内容
[[逐类写明数据及所在系统]]

备份中的数据
备份中的副本将于[[日期]]前被覆盖。在此之前任何人不会使用；如自备份恢复，将再次删除。

已通知的接收方
[[写明已通知其一并删除的接收方，或无法通知的原因]]

我们依法保留本请求的处理记录，不用于其他目的。

{operator}`,
    },
  },
  {
    id: 'erased-in-part',
    kind: 'deletion',
    law: null,
    use: 'partly-granted',
    en: {
      name: 'Erased in part',
      body: `Dear {name},

On {receivedOn} you asked us to erase your data (reference {reference}). We erased what we may erase. A part we have to keep.

What we erased or made anonymous
[[Each kind of data and the system it was in]]

What we keep, under which law and until when
[[Each kind of data, the provision, and the day]]

Why we do not do all that you asked
[[The reasons, for this person and this case]]

We only store and protect what we keep, and use it for nothing else.

Who else was told
[[Name the recipients who were told, or why they could not be]]

{operator}`,
    },
    'zh-CN': {
      name: '部分删除',
      body: `尊敬的{name}：

您于{receivedOn}要求我们删除您的数据（编号 {reference}）。可以删除的，我们已删除；有一部分我们必须保留。

已删除或匿名化的内容
[[逐类写明数据及所在系统]]

保留的内容、法律依据和期限
[[逐类写明数据、条款和截止日期]]

未能全部删除的理由
[[结合本人本案写明理由]]

对保留的数据，我们仅作存储和采取必要的安全保护措施，停止其他处理。

已通知的接收方
[[写明已通知的接收方，或无法通知的原因]]

{operator}`,
    },
  },
  {
    id: 'account-closed',
    kind: 'cancellation',
    law: null,
    use: 'granted',
    en: {
      name: 'Account closed',
      body: `Dear {name},

On {receivedOn} you asked us to close your account (reference {reference}). It is closed, and nobody can sign in to it any more.

What we erased or made anonymous
[[Each kind of data]]

What we keep, under which law and until when
[[For example invoices, or write: Nothing.]]

{operator}`,
    },
    'zh-CN': {
      name: '账号已注销',
      body: `尊敬的{name}：

您于{receivedOn}要求注销账号（编号 {reference}）。账号已注销，任何人均无法再登录。

已删除或匿名化的内容
[[逐类写明]]

保留的内容、法律依据和期限
[[例如交易记录；如无，请写明]]

{operator}`,
    },
  },
  {
    id: 'consent-ended',
    kind: 'withdrawal',
    law: null,
    use: 'granted',
    en: {
      name: 'Uses stopped',
      body: `Dear {name},

You withdrew your consent on {receivedOn} (reference {reference}). It took effect at once, and what we did before remains lawful.

Which uses have stopped
[[Each use, and since when it has stopped in our systems]]

What we erased or made anonymous
[[The data that were held for these uses only, or why some are kept]]

What this means for you
[[What you will no longer get, if anything. Everything else goes on as before.]]

{operator}`,
    },
    'zh-CN': {
      name: '已停止使用',
      body: `尊敬的{name}：

您于{receivedOn}撤回了同意（编号 {reference}）。撤回即时生效，不影响撤回前基于同意已进行的处理活动的效力。

已停止的使用
[[逐项写明用途及在系统中停止的时间]]

已删除或匿名化的内容
[[写明仅为上述用途持有的数据，或保留的原因]]

对您的影响
[[写明您将不再获得的服务；其他服务不受影响]]

{operator}`,
    },
  },
  {
    id: 'complaint-answered',
    kind: 'complaint',
    law: null,
    use: 'granted',
    en: {
      name: 'Complaint upheld',
      body: `Dear {name},

You complained to us on {receivedOn} (reference {reference}). We looked into it, and you were right. We are sorry.

What we found
[[What happened, when, and which data it concerned]]

What we do about it
[[What was put right, and what keeps it from happening again]]

{operator}`,
    },
    'zh-CN': {
      name: '投诉成立',
      body: `尊敬的{name}：

您于{receivedOn}向我们投诉（编号 {reference}）。经调查，您的投诉成立。我们深表歉意。

调查结果
[[写明事情经过、时间和涉及的数据]]

整改措施
[[写明已采取的补救措施和防止再次发生的措施]]

{operator}`,
    },
  },
]
