import { casePack } from '#lib/http/case-pack.ts'

/** Everything about one case as a ZIP, after it was made. */
export const GET = casePack
