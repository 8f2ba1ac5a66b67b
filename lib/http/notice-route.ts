import type { z } from 'zod'
import type { Context } from '#lib/commands/context.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { casePath } from '#lib/http/case-page.ts'
import { formRoute } from '#lib/http/form-route.ts'

type NoticeRoute<Input> = {
  action: 'again' | 'new-address' | 'posted'
  schema: z.ZodType<Input>
  command(context: Context, input: Input & { reference: string; mailId: string }): Promise<Result<unknown>>
}

/** The door of one way to make up for a notice that did not arrive, and back to its case. */
export function noticeRoute<Input>({ action, schema, command }: NoticeRoute<Input>) {
  return formRoute({
    name: `/desk/requests/[reference]/notices/[mail]/${action}`,
    schema,
    limit: 'desk',
    door: 'staff',
    permission: action === 'again' ? 'send-mail-again' : 'settle-notice',
    back: ({ reference = '', mail = '' }) =>
      casePath(parseReference(reference) ?? 'unknown', `notices/${encodeURIComponent(mail)}`),
    async run({ context, input, params }) {
      const reference = parseReference(params.reference ?? '')
      if (!reference) return failed('not-found')
      const done = await command(context, { ...input, reference, mailId: params.mail ?? '' })
      return done.ok ? ok({ to: casePath(reference) }) : done
    },
  })
}
