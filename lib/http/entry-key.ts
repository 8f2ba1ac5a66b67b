import { newSecret } from '#lib/platform/ids.ts'

/** What a page of entry carries, so that sending it twice enters one request. */
export const newEntryKey = (): string => newSecret()
