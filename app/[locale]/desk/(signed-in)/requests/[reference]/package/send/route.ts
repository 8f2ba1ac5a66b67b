import { packageRoute } from '#lib/http/package-route.ts'

export const POST = packageRoute()
