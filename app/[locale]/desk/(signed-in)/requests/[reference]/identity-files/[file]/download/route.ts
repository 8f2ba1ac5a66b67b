import { deskIdentityDownload } from '#lib/http/file-download.ts'

export const GET = deskIdentityDownload
