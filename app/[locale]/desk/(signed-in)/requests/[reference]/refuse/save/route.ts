import { draftRoute } from '#lib/http/draft-route.ts'

export const POST = draftRoute('refuse')
