import type { Template } from '#lib/mail/template.ts'

/** Tells a member of staff that a task they handed out by link was reported done; never what was said. */
export const staffTaskDone: Template<'staff-task-done'> = ({ payload }, say) => {
  const { words } = say
  const { reference, taskId } = payload
  const path = `/desk/requests/${encodeURIComponent(reference)}/tasks/${encodeURIComponent(taskId)}`
  return {
    subject: words('staffTaskDone.subject', { reference }),
    parts: [
      { paragraph: words('staffTaskDone.intro', { reference }) },
      { action: { label: words('staffTaskDone.action'), url: say.link(path) } },
    ],
  }
}
