import { linkRoute } from '#lib/http/link-route.ts'

export const GET = linkRoute('/confirm/allow')
export const HEAD = GET
