import { z } from 'zod'

/**
 * Words kept as data (citations, holidays, places), in the two languages that the laws were read in. They stand
 * beside what they name; every other language translates the English, in its `terms`.
 */
export const textSchema = z.object({ en: z.string(), 'zh-CN': z.string() })

export type Text = z.infer<typeof textSchema>
