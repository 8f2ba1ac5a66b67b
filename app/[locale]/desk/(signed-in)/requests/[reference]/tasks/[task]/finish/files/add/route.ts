import { collectRoute } from '#lib/http/task-route.ts'

export const POST = collectRoute()
