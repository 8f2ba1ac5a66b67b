import { uncollectRoute } from '#lib/http/task-route.ts'

export const POST = uncollectRoute()
