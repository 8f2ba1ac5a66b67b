import type { Messages } from '#lib/i18n/messages.ts'

/** 同事之间的邮件。 */
export const mailOfTeamwork: Pick<Messages['mail'], 'staffCaseNews' | 'escalation'> = {
  staffCaseNews: {
    subject: '申请 {reference} 有新情况',
    about: {
      mentioned: '同事在申请 {reference} 的备注中提到了您。',
      wrote: '您关注的申请 {reference} 收到了申请人的来信。',
      decided: '您关注的申请 {reference} 已作出决定。',
      assigned: '申请 {reference} 已按规则指派给您。',
      'to-review': '同事就申请 {reference} 写的一封信，需由他人审阅后才能发出。',
      'to-approve': '同事对申请 {reference} 的答复将提供或删除数据，需由第二人批准，请见“待我处理”。',
      'to-look-into': '申请人阻止了申请 {reference} 中已通知的办理，需由未参与准备的同事调查。',
    },
    more: '具体情况请见该申请的页面。同一份申请十分钟内最多发送一封此类邮件。',
  },
  escalation: {
    subject: '{count, plural, other {#}} 件申请需要处理',
    unassigned: '尚无人领取',
    used: '法定期限已用去 {share}%',
    due: '期限{day}',
    action: '打开申请列表',
    why: '每份申请在无人领取时通知一次，并在法定期限每达到规则所定的比例时各通知一次。',
  },
}
