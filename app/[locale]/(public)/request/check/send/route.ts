import { REQUEST_FORM } from '#lib/http/guarded-forms.ts'
import { guardedRoute } from '#lib/http/guarded-route.ts'

export const POST = guardedRoute('request', REQUEST_FORM)
