import { linkRoute } from '#lib/http/link-route.ts'

export const GET = linkRoute('/confirm/person')
export const HEAD = GET
