import type { z } from 'zod'
import { saveDraft } from '#lib/commands/letters/save-draft.ts'
import { LETTER_VERBS, type LetterVerb } from '#lib/domain/letters/content.ts'
import { draftForm } from '#lib/domain/letters/forms.ts'
import { CASE_ACTIONS } from '#lib/domain/requests/case-actions.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, ok } from '#lib/domain/result.ts'
import { casePath } from '#lib/http/case-page.ts'
import { fileRoute } from '#lib/http/file-route.ts'
import { formRoute, type Posted } from '#lib/http/form-route.ts'
import { PREPARED } from '#lib/http/letter-route.ts'

type Draft = z.infer<ReturnType<typeof draftForm>>

/** The door that keeps a letter while it is being written: by its button, or by itself. */
export function draftRoute(verb: LetterVerb) {
  const route = {
    name: `/desk/requests/[reference]/${verb}/save`,
    schema: draftForm(verb),
    permission: CASE_ACTIONS[verb].permission,
    back: ({ reference = '' }: Record<string, string>) =>
      casePath(parseReference(reference) ?? 'unknown', verb),
    async run({ context, input, params }: Posted<Draft>) {
      const reference = parseReference(params.reference ?? '')
      if (!reference) return failed('not-found')
      const { version, letter, letterVersion, add, ...rest } = input
      const { code: _, uploaded: __, ...values } = rest as Record<string, unknown>
      const byItself = add === 'by-itself'
      const seen = { reference, version, letter, letterVersion }
      const saved = await saveDraft(context, { ...seen, verb, values, byItself })
      if (!saved.ok) return saved
      const { letter: id, letterVersion: kept } = saved.value
      const to = `${casePath(reference, verb)}?letter=${encodeURIComponent(id)}&done=saved`
      return ok({ to, told: { letter: id, letterVersion: String(kept) } })
    },
  }
  if (LETTER_VERBS[verb].takesFiles) return fileRoute<Draft>(route, PREPARED)
  return formRoute<Draft>({ ...route, limit: 'desk', door: 'staff' })
}
