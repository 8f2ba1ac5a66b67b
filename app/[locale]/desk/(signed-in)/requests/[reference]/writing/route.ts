import { writingRoute } from '#lib/http/live/writing-route.ts'

export const POST = writingRoute()
