import { confirmRoute } from '#lib/http/confirm-routes.ts'

export const POST = confirmRoute('/confirm')
