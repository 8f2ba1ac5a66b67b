import { resendRoute } from '#lib/http/confirm-routes.ts'

export const POST = resendRoute('/confirm')
