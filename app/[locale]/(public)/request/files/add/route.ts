import { draftFileRoute } from '#lib/http/draft-files.ts'

/** A file by itself, as scripts send it while the page is still being filled in. */
export const POST = draftFileRoute({ name: '/request/files/add', back: '/request/details' })
