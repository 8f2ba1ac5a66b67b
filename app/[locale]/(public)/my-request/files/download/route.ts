import { downloadRoute } from '#lib/http/my-file-route.ts'

export const POST = downloadRoute()
