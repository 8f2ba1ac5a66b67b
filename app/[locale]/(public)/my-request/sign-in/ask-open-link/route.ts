import { askOpenLink } from '#lib/commands/verification/ask-open-link.ts'
import { openLinkForm } from '#lib/domain/requests/requester-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { browserMark } from '#lib/http/browser-mark.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/sign-in/ask-open-link',
  schema: openLinkForm,
  limit: 'open-request',
  door: 'anyone',
  back: () => '/my-request/sign-in?form=mail',
  async run({ context, input, cookie }) {
    const { browserSecret, cookies } = browserMark(cookie)
    const asked = await askOpenLink(context, { reference: input.mailReference, browserSecret })
    return asked.ok ? ok({ to: '/my-request/sign-in?done=mailed', cookies }) : asked
  },
})
