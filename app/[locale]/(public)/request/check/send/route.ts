import { sendRequestRoute } from '#lib/http/send-request-route.ts'

export const POST = sendRequestRoute()
