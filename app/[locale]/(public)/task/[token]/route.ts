import { linkRoute } from '#lib/http/link-route.ts'

export const GET = linkRoute('/task', 'task')
export const HEAD = GET
