import { linkRoute } from '#lib/http/link-route.ts'

export const GET = linkRoute('/my-request/open')
export const HEAD = GET
