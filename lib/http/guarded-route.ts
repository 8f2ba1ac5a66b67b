import { formRoute } from '#lib/http/form-route.ts'
import type { Guarded } from '#lib/http/guarded-forms.ts'
import { sendOrAskForMoment } from '#lib/http/one-moment.ts'
import { withOwnHeaders } from '#lib/http/own-headers.ts'

/** The door of a form that anybody can send. Most of a load comes by these, so they set their headers themselves: passing the proxy costs time. */
export function guardedRoute<Input extends { website?: string }>(
  form: Parameters<typeof sendOrAskForMoment>[0],
  guarded: Guarded<Input>,
) {
  return withOwnHeaders(
    formRoute({
      name: `${guarded.back}/send`,
      schema: guarded.schema,
      limit: 'submit',
      door: 'anyone',
      back: () => guarded.back,
      run: (posted) => sendOrAskForMoment(form, guarded, posted),
    }),
  )
}
