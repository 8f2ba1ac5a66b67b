import type { z } from 'zod'
import type { Context } from '#lib/commands/context.ts'
import type { BroughtFactor } from '#lib/commands/steps/fresh-factor.ts'
import type { SeenLetter } from '#lib/commands/steps/letter-to-change.ts'
import type { Permission } from '#lib/domain/access/permissions.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { casePath } from '#lib/http/case-page.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { deskCookie } from '#lib/http/staff-cookies.ts'

/** The page of one letter, without the locale. */
export function letterPath(reference: string, letterId: string): string {
  return casePath(reference, `letters/${encodeURIComponent(letterId)}`)
}

/** What a step on a letter answers: the case it is on, and what else its door needs. */
type Stepped = { reference: string; sessionSecret?: string | null }

type LetterStepRoute<Input, Value extends Stepped> = {
  step: string
  /** What its door asks for; that of whoever writes letters, if nothing else is said. */
  permission?: Permission
  schema: z.ZodType<Input>
  command(
    context: Context,
    input: Omit<Input, 'code'> & SeenLetter & { factor: BroughtFactor },
  ): Promise<Result<Value>>
  /** Where it goes on; to the case, if nothing is said. */
  to?(done: Value, letterId: string): string
}

/** The door of one step on one letter: the form, the command, and back to the case. */
export function letterStepRoute<
  Input extends { version: number; code?: string | null | undefined },
  Value extends Stepped,
>({ step, permission = 'reply-to-requester', schema, command, to }: LetterStepRoute<Input, Value>) {
  return formRoute({
    name: `/desk/requests/[reference]/letters/[letter]/${step}`,
    schema,
    limit: 'desk',
    door: 'staff',
    permission,
    back: ({ reference = '', letter = '' }) => letterPath(parseReference(reference) ?? 'unknown', letter),
    async run({ context, input: { code = null, ...input }, params, cookie }) {
      const letterId = params.letter ?? ''
      const factor = { sessionSecret: cookie('desk'), code }
      const done = await command(context, { ...input, letterId, factor })
      if (!done.ok) return done
      const { reference, sessionSecret = null } = done.value
      return ok({ to: to?.(done.value, letterId) ?? casePath(reference), cookies: deskCookie(sessionSecret) })
    },
  })
}
