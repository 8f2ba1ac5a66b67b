import { fillRoute } from '#lib/http/fill-route.ts'

export const POST = fillRoute('reply')
