import { z } from 'zod'
import { plainText } from '#lib/domain/requests/plain-text.ts'

/** How long a browser may take to answer for a passkey or a single sign-on (SR-091). */
export const FLOW_MINUTES = 5
/** More than anybody has. */
export const PASSKEYS_MAX = 10

/** What the browser sends of a passkey: JSON, whose parts are bytes as text. */
const passkeyResponse = z
  .string('passkey-missing')
  .max(16_000, 'passkey-missing')
  .transform((text, ctx): { id: string; [part: string]: unknown } => {
    const parsed = shape.safeParse(readJson(text))
    if (parsed.success) return parsed.data
    ctx.addIssue({ code: 'custom', message: 'passkey-missing' })
    return z.NEVER
  })

const shape = z.looseObject({
  id: z.string().min(1).max(2000),
  type: z.literal('public-key'),
  response: z.record(z.string(), z.unknown()),
})

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export const newPasskeyAnswers = z.strictObject({
  name: plainText({ missing: 'passkey-name-missing', max: 60 }),
  code: z.string().max(200, 'text-too-long').optional(),
})
export const madePasskeyAnswers = z.strictObject({ response: passkeyResponse })
export const usedPasskeyAnswers = z.strictObject({
  response: passkeyResponse,
  next: z.string().max(500).optional(),
})
export const removePasskeyAnswers = z.strictObject({ code: z.string().max(200, 'text-too-long').optional() })

/**
 * Whether a passkey's count goes on as it should (SR-091). Many keep none and always say 0; one that counts and does not
 * rise may be a copy.
 */
export function isCounterOdd(stored: number, brought: number): boolean {
  return (stored > 0 || brought > 0) && brought <= stored
}
