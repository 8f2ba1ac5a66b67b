import { formRoute } from '#lib/http/form-route.ts'
import { REQUEST_FORM } from '#lib/http/guarded-forms.ts'
import { sendOrAskForMoment } from '#lib/http/one-moment.ts'
import { withOwnHeaders } from '#lib/http/own-headers.ts'

export const POST = withOwnHeaders(
  formRoute({
    name: '/request/check/send',
    schema: REQUEST_FORM.schema,
    limit: 'submit',
    door: 'anyone',
    back: () => REQUEST_FORM.back,
    run: (posted) => sendOrAskForMoment('request', REQUEST_FORM, posted),
  }),
)
