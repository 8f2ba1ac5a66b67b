import { packageKeyFile } from '#lib/http/package-key.ts'

export const GET = packageKeyFile
