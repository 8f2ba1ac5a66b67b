import { unprepareRoute } from '#lib/http/letter-route.ts'

export const POST = unprepareRoute('reply')
