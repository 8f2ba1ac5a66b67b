import { z } from 'zod'
import { PACK_READERS } from '#lib/domain/pack/pack.ts'

export const packForm = z.strictObject({
  reader: z.enum(PACK_READERS, 'pack-reader-missing'),
  code: z.string().max(64, 'factor-wrong').nullish(),
})
