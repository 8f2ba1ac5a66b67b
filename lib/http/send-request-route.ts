import { formRoute } from '#lib/http/form-route.ts'
import { REQUEST_FORM } from '#lib/http/guarded-forms.ts'
import { sendOrAskForMoment } from '#lib/http/one-moment.ts'
import { withOwnHeaders } from '#lib/http/own-headers.ts'

/** The door that sends a request, which most of the load comes by: it sets its headers itself, which costs a tenth less than the proxy. */
export function sendRequestRoute() {
  return withOwnHeaders(
    formRoute({
      name: '/request/check/send',
      schema: REQUEST_FORM.schema,
      limit: 'submit',
      door: 'anyone',
      back: () => REQUEST_FORM.back,
      run: (posted) => sendOrAskForMoment('request', REQUEST_FORM, posted),
    }),
  )
}
