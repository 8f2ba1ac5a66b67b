import { WITHDRAWAL_FORM } from '#lib/http/guarded-forms.ts'
import { guardedRoute } from '#lib/http/guarded-route.ts'

export const POST = guardedRoute('withdrawal', WITHDRAWAL_FORM)
