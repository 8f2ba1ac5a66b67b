import { addByLinkRoute } from '#lib/http/task-link-route.ts'

export const POST = addByLinkRoute()
