import { deskFileDownload } from '#lib/http/file-download.ts'

export const GET = deskFileDownload
