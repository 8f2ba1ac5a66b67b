import { linkRoute } from '#lib/http/link-route.ts'

export const GET = linkRoute('/confirm')
export const HEAD = GET
