import type { Template } from '#lib/mail/template.ts'

/** Tells the operator that confirmation mails are hardly used any more, and where to look. */
export const adminCanary: Template<'admin-canary'> = ({ payload: { used, sent } }, say) => ({
  subject: say.words('canary.subject'),
  parts: [
    { paragraph: say.words('canary.what', { used, sent }) },
    { paragraph: say.words('canary.look') },
    { action: { label: say.words('canary.action'), url: say.link('/desk/outbox') } },
  ],
})
