import { z } from 'zod'

/** The form of a setting as the button posts it that shows what would change: checked like the form itself. */
export function previewOf<Value>(form: z.ZodType<Value>): z.ZodType<Value> {
  return z
    .looseObject({ add: z.literal('preview', 'invalid-input') })
    .transform(({ add: _, ...typed }) => typed)
    .pipe(form as z.ZodType<Value, Record<string, unknown>>)
}

/** The form that was typed, if its writer asked to see what it would change and it can be read; else null. */
export function previewed<Value>(
  form: z.ZodType<Value>,
  typed: Record<string, unknown> | undefined,
): Value | null {
  return previewOf(form).safeParse(typed).data ?? null
}

/**
 * The form that was sent and not taken, if it can be read: what it would change is shown then too, or whoever sends it
 * again would set back unseen what somebody else changed meanwhile.
 */
export function sentInVain<Value>(
  form: z.ZodType<Value>,
  typed: Record<string, unknown> | undefined,
): Value | null {
  return form.safeParse(typed).data ?? null
}
