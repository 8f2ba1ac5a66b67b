import { z } from 'zod'
import type { Locale } from '#lib/domain/locales.ts'

/** Words kept as data (citations, holiday names) in every language of the portal, keyed by locale. */
export const textSchema = z.object({ en: z.string(), 'zh-CN': z.string() } satisfies Record<
  Locale,
  z.ZodString
>)

export type Text = z.infer<typeof textSchema>
