import { z } from 'zod'
import type { Context } from '#lib/commands/context.ts'
import type { LetterVerb } from '#lib/domain/letters/content.ts'
import { usesOf } from '#lib/domain/letters/letter-uses.ts'
import { fittingTemplates, textOf } from '#lib/domain/letters/templates.ts'
import { fillIn, variableFault } from '#lib/domain/letters/variables.ts'
import { LANGUAGES } from '#lib/domain/locales.ts'
import { CASE_ACTIONS } from '#lib/domain/requests/case-actions.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { casePath } from '#lib/http/case-page.ts'
import { fileRoute } from '#lib/http/file-route.ts'
import { formRoute, type Posted } from '#lib/http/form-route.ts'
import { PREPARED } from '#lib/http/letter-route.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { letterValues } from '#lib/i18n/letter-values.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { readLetterTemplates } from '#lib/reads/reply-templates.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'

/** A letter that is not done with: a template is put in, or it is shown as the person will see it. */
const fillForm = z.looseObject({
  add: z.enum(['template', 'preview']),
  template: z.string().max(64).optional(),
  body: z.string().max(50_000).optional(),
})
type Filling = z.infer<typeof fillForm>

/** The door of the two buttons that change a letter and send nothing; what was typed is kept. */
export function fillRoute(verb: LetterVerb) {
  const route = {
    name: `/desk/requests/[reference]/${verb}/fill`,
    schema: fillForm,
    permission: CASE_ACTIONS[verb].permission,
    back: ({ reference = '' }: Record<string, string>) =>
      casePath(parseReference(reference) ?? 'unknown', verb),
    async run({ context, input, params }: Posted<Filling>) {
      const reference = parseReference(params.reference ?? '')
      if (!reference) return failed('not-found')
      const to = casePath(reference, verb)
      if (input.add === 'preview') return ok({ to, keepsTyped: true as const })
      const body = await filled(context, { reference, verb, input })
      return body.ok ? ok({ to, keepsTyped: true as const, typed: { body: body.value } }) : body
    },
  }
  const hasFiles = verb === 'reply' || verb === 'close'
  return hasFiles ? fileRoute(route, PREPARED) : formRoute({ ...route, limit: 'desk', door: 'staff' })
}

type ToFill = { reference: string; verb: LetterVerb; input: Filling }

/** The template's words in the person's language with every variable filled in, before what was typed already. */
async function filled(context: Context, { reference, verb, input }: ToFill): Promise<Result<string>> {
  const found = await readRequestFile(context, reference)
  if (!found.ok) return found
  const file = found.value
  const fitting = fittingTemplates(await readLetterTemplates(context), { ...file, uses: usesOf(verb, file) })
  const template = fitting.find(({ id }) => id === input.template)
  if (!template) return fieldFailed('template', 'template-missing')
  const text = textOf(template, file.locale)
  if (!text) return fieldFailed('template', 'template-language', { language: LANGUAGES[file.locale].name })
  const fault = variableFault(text.body)
  if (fault) {
    const { code, ...params } = fault
    return fieldFailed('template', code, params)
  }
  const today = dayIn(context.now, context.operator.zone)
  const operator = await operatorFacts(file.locale)
  const words = fillIn(text.body, letterValues({ file, operator, today }, file.locale))
  const typed = (input.body ?? '').replace(/\r\n?/g, '\n').trim()
  return ok(typed && !words.includes(typed) ? `${words}\n\n${typed}` : words)
}
