import { discardImport } from '#lib/commands/imports/discard-import.ts'
import { importStepForm } from '#lib/domain/imports/forms.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { IMPORT_PATH } from '#lib/http/import-vocabulary.ts'

export const POST = formRoute({
  name: '/desk/enter/import/[list]/discard',
  schema: importStepForm,
  limit: 'desk',
  door: 'staff',
  permission: 'enter-request',
  back: ({ list = '' }) => `${IMPORT_PATH}/${list}`,
  async run({ context, params: { list = '' } }) {
    const done = await discardImport(context, { importId: list })
    return done.ok ? ok({ to: IMPORT_PATH }) : done
  },
})
