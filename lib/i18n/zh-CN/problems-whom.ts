/** 替他人申请时的问题提示。 */
export const whomProblems = {
  'subject-name-missing': '请填写其姓名',
  'guardian-as-missing': '请选择您是其什么人',
  'age-missing': '请选择其年龄段',
  'relative-missing': '请选择您是逝者的什么人',
  'deceased-not-in-law': '您所选地方的法律没有规定谁可以为逝者提出申请。请重新选择申请关于谁，或写信给我们',
  'relative-not-in-law': '您所选地方的法律没有列出这种关系。请从所列各项中选择',
  'guardian-is-minor':
    '这是被替申请人的姓名。请分别填写您自己和对方的姓名；未成年人自己申请的，请选择“本人”。如果两人同名，请加上可以区分的说明',
  'deceased-is-requester': '这是逝者的姓名。请分别填写您自己和逝者的姓名。如果两人同名，请加上可以区分的说明',
  'subject-unconfirmed':
    '委托人本人尚未表示同意。在其同意之前，不能提供、删除或更正任何信息；仍可拒绝或提问。',
  'subject-undecided': '请先说明这项申请是否由您委托',
  'subject-speaks': '委托人已经确认，此后由其本人处理。您可以查看申请的进展',
  'subject-email-missing': '请填写其电子邮箱',
  'agent-as-missing': '请选择您是其什么人',
  'agent-is-subject':
    '这是委托人的姓名。如果申请关于您自己，请在“关于谁”中选择“本人”。如果两人同名，请加上可以区分的说明',
  'agent-same-address':
    '两人填写了同一个邮箱。委托人要通过自己的邮箱确认，请分别填写其邮箱和您的邮箱。如果其没有邮箱，请写信给我们',
} as const
