import { linkRoute } from '#lib/http/link-route.ts'

export const GET = linkRoute('/my-request/stop-letter')
export const HEAD = GET
