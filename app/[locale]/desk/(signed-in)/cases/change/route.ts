import { bulkForm } from '#lib/domain/requests/bulk-form.ts'
import { ok } from '#lib/domain/result.ts'
import { doInBulk } from '#lib/http/bulk.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { keepOutcome } from '#lib/http/kept-outcome.ts'

export const POST = formRoute({
  name: '/desk/cases/change',
  schema: bulkForm,
  limit: 'desk',
  door: 'staff',
  back: () => '/desk/cases',
  async run({ context, input, locale, cookie }) {
    const done = await doInBulk(context, input)
    return done.ok
      ? ok(await keepOutcome(context, { locale, cookie, path: '/desk/cases', values: done.value }))
      : done
  },
})
