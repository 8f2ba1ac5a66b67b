import { signOut } from '#lib/commands/staff/sign-out.ts'
import { ok } from '#lib/domain/result.ts'
import { noAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/sign-out',
  schema: noAnswers,
  limit: 'desk',
  door: 'anyone',
  back: () => '/desk',
  async run({ context, cookie }) {
    await signOut(context, cookie('desk'))
    const cookies = [{ name: 'desk', value: null } as const, { name: 'shown', value: null } as const]
    return ok({ to: '/desk/sign-in', cookies, clearSiteData: true })
  },
})
