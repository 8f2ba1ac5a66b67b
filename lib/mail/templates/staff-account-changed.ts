import type { Template } from '#lib/mail/template.ts'

/** Tells members of staff that something about their own account changed, so that a thief is noticed. */
export const staffAccountChanged: Template<'staff-account-changed'> = ({ payload }, say) => {
  const { words, operator } = say
  return {
    subject: words('staffAccountChanged.subject'),
    parts: [
      { paragraph: words(`staffAccountChanged.changes.${payload.change}`, { operator }) },
      { paragraph: words('staffAccountChanged.notYou') },
      { action: { label: words('staffAccountChanged.action'), url: say.link('/desk') } },
    ],
  }
}
