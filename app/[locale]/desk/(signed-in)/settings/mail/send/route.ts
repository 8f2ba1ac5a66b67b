import { sendTestMail } from '#lib/commands/settings/send-test-mail.ts'
import { testMailForm } from '#lib/domain/messages/test-mail.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/settings/mail/send',
  schema: testMailForm,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-settings',
  back: () => '/desk/settings/mail',
  async run({ context, input }) {
    const done = await sendTestMail(context, input)
    return done.ok ? ok({ to: '/desk/settings/mail' }) : done
  },
})
