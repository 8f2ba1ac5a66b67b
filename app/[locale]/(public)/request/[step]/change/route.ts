import { stepRoute } from '#lib/http/request-form.ts'

export const POST = stepRoute(true)
