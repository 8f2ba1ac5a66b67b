import { z } from 'zod'

const kept = z.string().max(64).default('')

/** The filter that the export keeps, as the address had it, and a code. */
export const exportForm = z
  .strictObject({
    event: kept,
    actor: kept,
    staff: kept,
    reference: kept,
    from: kept,
    to: kept,
    order: kept,
    code: z.string().max(64, 'factor-wrong').nullish(),
  })
  .transform(({ code, ...query }) => ({
    ...Object.fromEntries(Object.entries(query).filter(([, value]) => value)),
    code,
  }))
