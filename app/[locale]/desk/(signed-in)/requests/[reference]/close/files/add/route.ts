import { prepareRoute } from '#lib/http/letter-route.ts'

export const POST = prepareRoute('close')
