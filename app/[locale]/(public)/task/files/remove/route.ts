import { removeByLinkRoute } from '#lib/http/task-link-route.ts'

export const POST = removeByLinkRoute()
