import type { z } from 'zod'
import type { Context } from '#lib/commands/context.ts'
import { prepareFile } from '#lib/commands/files/prepare-file.ts'
import { removePreparedFile } from '#lib/commands/files/remove-prepared-file.ts'
import type { SeenCase } from '#lib/commands/steps/case-to-change.ts'
import type { BroughtFactor } from '#lib/commands/steps/fresh-factor.ts'
import type { SentOff } from '#lib/commands/steps/send-off.ts'
import { CASE_ACTIONS, type CaseAction } from '#lib/domain/requests/case-actions.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { addFileForm, removeFileForm } from '#lib/domain/requests/requester-forms.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { casePath } from '#lib/http/case-page.ts'
import { webProcess } from '#lib/http/context.ts'
import { fileRoute, type Taking } from '#lib/http/file-route.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { deskCookie } from '#lib/http/staff-cookies.ts'

/** The letters of staff that files can go with. */
type Letter = 'reply' | 'close'

/** A file of staff for the letter of their own that comes next. */
export const PREPARED: Taking = {
  door: 'staff',
  limit: 'desk',
  take: (context, settings, { params, cookie: _, ...arriving }) =>
    prepareFile(context, settings, { ...arriving, reference: parseReference(params.reference ?? '') ?? '' }),
}

const pageOf =
  (letter: Letter) =>
  ({ reference = '' }: Record<string, string>) =>
    casePath(parseReference(reference) ?? 'unknown', letter)

type LetterRoute<Input> = {
  action: Letter
  schema: z.ZodType<Input>
  command(
    context: Context,
    input: Omit<Input, 'code' | 'uploaded'> & SeenCase & { factor: BroughtFactor },
  ): Promise<Result<SentOff>>
}

/** The case again: with the word that it is done, or with the letter on its way. */
function afterSending(reference: string, action: CaseAction, { letter }: SentOff): string {
  return `${casePath(reference)}?done=${letter ? 'sent-off' : action}`
}

type PlainRoute<Input> = {
  action: 'ask' | 'refuse'
  schema: z.ZodType<Input>
  command(context: Context, input: Input & SeenCase): Promise<Result<SentOff>>
}

/** The door of a letter that brings no files. */
export function plainLetterRoute<Input extends { version: number }>(route: PlainRoute<Input>) {
  const { action, schema, command } = route
  return formRoute({
    name: `/desk/requests/[reference]/${action}`,
    schema,
    limit: 'desk',
    door: 'staff',
    permission: CASE_ACTIONS[action].permission,
    back: ({ reference = '' }) => casePath(parseReference(reference) ?? 'unknown', action),
    async run({ context, input, params }) {
      const reference = parseReference(params.reference ?? '')
      if (!reference) return failed('not-found')
      const done = await command(context, { ...input, reference })
      return done.ok ? ok({ to: afterSending(reference, action, done.value) }) : done
    },
  })
}

/** The door of a letter with files and, where it cannot be taken back, a code. */
export function letterRoute<
  Input extends { version: number; code?: string | null | undefined; uploaded?: string[] | undefined },
>({ action, schema, command }: LetterRoute<Input>) {
  return fileRoute<Input>(
    {
      name: `/desk/requests/[reference]/${action}`,
      schema,
      permission: CASE_ACTIONS[action].permission,
      back: pageOf(action),
      async run({ context, input: { code = null, uploaded: _, ...input }, params, cookie }) {
        const reference = parseReference(params.reference ?? '')
        if (!reference) return failed('not-found')
        const factor = { sessionSecret: cookie('desk'), code }
        const done = await command(context, { ...input, reference, factor })
        if (!done.ok) return done
        const to = afterSending(reference, action, done.value)
        return ok({ to, cookies: deskCookie(done.value.sessionSecret) })
      },
    },
    PREPARED,
  )
}

/** Puts a file ready while the letter is still being written. */
export function prepareRoute(letter: Letter) {
  return fileRoute(
    {
      name: `/desk/requests/[reference]/${letter}/files/add`,
      schema: addFileForm,
      permission: 'reply-to-requester',
      back: pageOf(letter),
      run: async ({ input, params }) =>
        ok({ to: pageOf(letter)(params), told: { file: input.uploaded[0] ?? '' } }),
    },
    PREPARED,
  )
}

/** Takes one away again; what was typed is kept. */
export function unprepareRoute(letter: Letter) {
  return fileRoute(
    {
      name: `/desk/requests/[reference]/${letter}/files/remove`,
      schema: removeFileForm,
      permission: 'reply-to-requester',
      back: pageOf(letter),
      async run({ context, input, params }) {
        const reference = parseReference(params.reference ?? '') ?? ''
        const { DATA_DIR: dataDir } = webProcess().env
        const removed = await removePreparedFile(context, { dataDir, reference, fileId: input.remove })
        return removed.ok ? ok({ to: pageOf(letter)(params), keepsTyped: true }) : removed
      },
    },
    PREPARED,
  )
}
