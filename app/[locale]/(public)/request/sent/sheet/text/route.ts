import { keySheetText } from '#lib/http/key-sheet-text.ts'

export const GET = keySheetText
