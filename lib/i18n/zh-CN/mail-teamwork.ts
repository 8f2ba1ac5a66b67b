import type { Messages } from '#lib/i18n/messages.ts'

/** 同事之间的邮件。 */
export const mailOfTeamwork: Pick<Messages['mail'], 'staffCaseNews'> = {
  staffCaseNews: {
    subject: '申请 {reference} 有新情况',
    about: {
      mentioned: '同事在申请 {reference} 的备注中提到了您。',
      wrote: '您关注的申请 {reference} 收到了申请人的来信。',
      decided: '您关注的申请 {reference} 已作出决定。',
    },
    more: '具体情况请见该申请的页面。同一份申请十分钟内最多发送一封此类邮件。',
  },
}
