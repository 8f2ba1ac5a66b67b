import { sendTaking } from '#lib/http/my-file-route.ts'

export const GET = sendTaking
