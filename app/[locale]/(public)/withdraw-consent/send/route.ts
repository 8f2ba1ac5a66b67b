import { formRoute } from '#lib/http/form-route.ts'
import { WITHDRAWAL_FORM } from '#lib/http/guarded-forms.ts'
import { sendOrAskForMoment } from '#lib/http/one-moment.ts'

export const POST = formRoute({
  name: '/withdraw-consent/send',
  schema: WITHDRAWAL_FORM.schema,
  limit: 'submit',
  door: 'anyone',
  back: () => WITHDRAWAL_FORM.back,
  run: (posted) => sendOrAskForMoment('withdrawal', WITHDRAWAL_FORM, posted),
})
