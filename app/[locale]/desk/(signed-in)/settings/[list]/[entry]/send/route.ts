import { saveCatalogueEntry } from '#lib/commands/settings/save-catalogue-entry.ts'
import { isCatalogueList } from '#lib/domain/operator/catalogue.ts'
import { entryForm } from '#lib/domain/operator/entry-form.ts'
import { failed, ok } from '#lib/domain/result.ts'
import { cataloguePath } from '#lib/http/catalogue-page.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { deskCookie } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/settings/[list]/[entry]/send',
  schema: entryForm,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-settings',
  back: ({ list = '', entry = '' }) => cataloguePath(list, entry),
  async run({ input: { version, code = null, ...answers }, context, params: { list, entry = '' }, cookie }) {
    if (!isCatalogueList(list)) return failed('not-found')
    const place = { list, id: entry === 'new' ? null : entry }
    const brought = { version, code, sessionSecret: cookie('desk') }
    const done = await saveCatalogueEntry(context, { ...place, ...brought, answers })
    if (!done.ok) return done
    return ok({ to: `${cataloguePath(list)}?done=saved`, cookies: deskCookie(done.value.sessionSecret) })
  },
})
