import type { z } from 'zod'
import type { Context } from '#lib/commands/context.ts'
import type { SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { CASE_ACTIONS, type CaseAction } from '#lib/domain/requests/case-actions.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { casePath } from '#lib/http/case-page.ts'
import { formRoute } from '#lib/http/form-route.ts'

type CaseRoute<Input, Value> = {
  action: CaseAction
  schema: z.ZodType<Input>
  /** The form stands on the page of the case itself, not on one of its own. */
  onCasePage?: boolean
  command(context: Context, input: Input & SeenCase): Promise<Result<Value>>
  /** What the page of the case is to know of it, as address parameters. */
  told?(value: Value): Record<string, string>
}

/** The door of one verb on one case: the form, the command, and back to the case. */
export function caseRoute<Input extends { version: number }, Value>(route: CaseRoute<Input, Value>) {
  const { action, schema, onCasePage, command, told } = route
  return formRoute({
    name: `/desk/requests/[reference]/${action}`,
    schema,
    limit: 'desk',
    door: 'staff',
    permission: CASE_ACTIONS[action].permission,
    back: ({ reference = '' }) =>
      casePath(parseReference(reference) ?? 'unknown', onCasePage ? undefined : action),
    async run({ context, input, params }) {
      const reference = parseReference(params.reference ?? '')
      if (!reference) return failed('not-found')
      const done = await command(context, { ...input, reference })
      if (!done.ok) return done
      const query = new URLSearchParams({ done: action, ...told?.(done.value) })
      return ok({ to: `${casePath(reference)}?${query}` })
    },
  })
}
