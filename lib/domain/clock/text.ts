import { z } from 'zod'

/** Words kept as data (citations, holiday names) in every language of the portal, keyed by locale. */
export const textSchema = z.object({ en: z.string(), 'zh-CN': z.string() })

export type Text = z.infer<typeof textSchema>
export type ClockLocale = keyof Text
