import { linkRoute } from '#lib/http/link-route.ts'

export const GET = linkRoute('/my-request/new-address')
export const HEAD = GET
