import type { z } from 'zod'
import type { Context } from '#lib/commands/context.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { casePath } from '#lib/http/case-page.ts'
import { formRoute } from '#lib/http/form-route.ts'

type PairRoute<Input> = {
  verb: 'link' | 'unlink'
  schema: z.ZodType<Input>
  command(context: Context, input: Input & { reference: string; other: string }): Promise<Result<null>>
}

/** The door of what is said of two cases; back to the one that was looked at. */
export function pairRoute<Input>({ verb, schema, command }: PairRoute<Input>) {
  const pairOf = ({ reference = '', other = '' }: Record<string, string>) => ({
    reference: parseReference(reference),
    other: parseReference(other),
  })
  return formRoute({
    name: `/desk/requests/[reference]/compare/[other]/${verb}`,
    schema,
    limit: 'desk',
    door: 'staff',
    permission: 'link-requests',
    back: (params) => {
      const { reference, other } = pairOf(params)
      return casePath(reference ?? 'unknown', `compare/${other ?? 'unknown'}`)
    },
    async run({ context, input, params }) {
      const { reference, other } = pairOf(params)
      if (!reference || !other) return failed('not-found')
      const done = await command(context, { ...input, reference, other })
      return done.ok ? ok({ to: casePath(reference) }) : done
    },
  })
}
