import { logoPicture } from '#lib/http/logo-picture.ts'

export const GET = logoPicture
