import type { Template } from '#lib/mail/template.ts'

/** Says that it arrived, and where to look in its headers. */
export const adminMailTest: Template<'admin-mail-test'> = (_, say) => ({
  subject: say.words('mailTest.subject'),
  parts: [
    { paragraph: say.words('mailTest.arrived', { operator: say.operator }) },
    { paragraph: say.words('mailTest.headers') },
    { action: { label: say.words('mailTest.action'), url: say.link('/desk/settings/mail') } },
  ],
})
