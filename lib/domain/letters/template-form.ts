import { z } from 'zod'
import { LAW_IDS } from '#lib/domain/clock/law.ts'
import { LETTER_USES } from '#lib/domain/letters/templates.ts'
import { variableFault } from '#lib/domain/letters/variables.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import { localTextField } from '#lib/domain/operator/local-text.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'

/** Most characters of a template; what is filled in must still fit a letter. */
export const TEMPLATE_TEXT_MAX = 4000
const PLACES_MAX = 999

const anyOr = <Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess((typed) => typed || null, z.enum(values, 'template-fits-nothing').nullable())

/** A template as it is typed: what it is for, and its words in each language it has any in. */
export const templateForm = z
  .strictObject({
    /** The version that was shown; 0 for a new one. */
    version: z.coerce.number().int().nonnegative(),
    kind: anyOr(KINDS),
    law: anyOr(LAW_IDS),
    use: anyOr(LETTER_USES),
    name: localTextField({ missing: '', max: 120, optional: true }),
    body: localTextField({ missing: '', max: TEMPLATE_TEXT_MAX, lines: true, optional: true }),
    place: z.coerce
      .number()
      .int('entry-place-impossible')
      .min(1, 'entry-place-impossible')
      .max(PLACES_MAX, 'entry-place-impossible'),
    state: z.enum(['offered', 'retired']).default('offered'),
  })
  .superRefine(({ name, body }, ctx) => {
    const say = (message: string, path: string[], params?: Record<string, string>) =>
      ctx.addIssue({ code: 'custom', message, path, ...(params ? { params } : {}) })
    if (LOCALES.every((locale) => body[locale] === '')) say('template-empty', ['body', LOCALES[0] ?? ''])
    for (const locale of LOCALES) {
      if (body[locale] && !name[locale]) say('template-name-missing', ['name', locale])
      if (name[locale] && !body[locale]) say('template-body-missing', ['body', locale])
      const fault = variableFault(body[locale])
      if (fault) {
        const { code, ...params } = fault
        say(code, ['body', locale], params)
      }
    }
  })
export type TemplateAnswers = Omit<z.infer<typeof templateForm>, 'version'>

/** Brings an earlier version of one language's words back. */
export const restoreForm = z.strictObject({
  version: z.coerce.number().int().positive(),
  text: z.string('unknown').max(64, 'unknown'),
})
