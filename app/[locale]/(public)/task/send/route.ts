import { reportTaskRoute } from '#lib/http/task-link-route.ts'

export const POST = reportTaskRoute()
