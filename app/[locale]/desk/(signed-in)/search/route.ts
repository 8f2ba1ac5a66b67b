import { searchForm } from '#lib/domain/requests/desk-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { keepOutcome } from '#lib/http/kept-outcome.ts'
import { findCase } from '#lib/reads/find-case.ts'

export const POST = formRoute({
  name: '/desk/search',
  schema: searchForm,
  limit: 'desk',
  door: 'staff',
  permission: 'view-queue',
  back: () => '/desk',
  async run({ context, input, locale, cookie }) {
    const found = await findCase(context, input.search)
    if (!found.ok) return found
    if (found.value.as === 'people')
      return ok(await keepOutcome(context, { locale, cookie, path: '/desk/found', values: input }))
    const { reference, as } = found.value
    return ok({ to: as === 'case' ? `/desk/requests/${reference}` : `/desk?mailbox=${reference}` })
  },
})
