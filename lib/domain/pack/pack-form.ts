import { z } from 'zod'
import { PACK_READERS } from '#lib/domain/pack/pack.ts'

export const packForm = z.strictObject({
  reader: z.enum(PACK_READERS, 'pack-reader-missing'),
  /** From the case itself, where one press is all: the pack comes at once, without its page. */
  atOnce: z.literal('yes').optional(),
  code: z.string().max(64, 'factor-wrong').nullish(),
})
