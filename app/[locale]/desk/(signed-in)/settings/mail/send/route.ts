import { sendTestMail } from '#lib/commands/settings/send-test-mail.ts'
import { ok } from '#lib/domain/result.ts'
import { noAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/settings/mail/send',
  schema: noAnswers,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-settings',
  back: () => '/desk/settings/mail',
  async run({ context }) {
    const done = await sendTestMail(context)
    return done.ok ? ok({ to: '/desk/settings/mail' }) : done
  },
})
