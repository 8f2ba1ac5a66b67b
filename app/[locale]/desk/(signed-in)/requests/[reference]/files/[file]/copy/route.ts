import { deskCopyDownload } from '#lib/http/file-download.ts'

export const GET = deskCopyDownload
