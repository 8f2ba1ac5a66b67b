import { liveRoute } from '#lib/http/live/live-route.ts'

export const GET = liveRoute
