import { enterImported } from '#lib/commands/imports/enter-imported.ts'
import { importStepForm } from '#lib/domain/imports/forms.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { IMPORT_PATH } from '#lib/http/import-vocabulary.ts'

/** Stretch by stretch, each in a transaction of its own; sent again after a crash it goes on where it stopped. */
export const POST = formRoute({
  name: '/desk/enter/import/[list]/enter',
  schema: importStepForm,
  limit: 'desk',
  door: 'staff',
  permission: 'enter-request',
  back: ({ list = '' }) => `${IMPORT_PATH}/${list}`,
  async run({ context, params: { list = '' } }) {
    for (let from: number | null = 0; from !== null; ) {
      const entered: Awaited<ReturnType<typeof enterImported>> = await enterImported(context, {
        importId: list,
        from,
      })
      if (!entered.ok) return entered
      from = entered.value.next
    }
    return ok({ to: `${IMPORT_PATH}/${list}` })
  },
})
