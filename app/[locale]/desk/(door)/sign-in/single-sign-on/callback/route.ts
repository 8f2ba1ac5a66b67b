import { signOnCallback } from '#lib/http/sign-on-callback.ts'

export const GET = signOnCallback
