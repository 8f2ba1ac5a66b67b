import { makePack } from '#lib/commands/audit/make-pack.ts'
import { packForm } from '#lib/domain/pack/pack-form.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { ok } from '#lib/domain/result.ts'
import { casePath } from '#lib/http/case-page.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { deskCookie } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/requests/[reference]/pack/make',
  schema: packForm,
  limit: 'desk',
  door: 'staff',
  permission: 'make-pack',
  back: ({ reference = '' }) => casePath(parseReference(reference) ?? 'unknown', 'pack'),
  async run({ input: { reader, atOnce, code = null }, context, params, cookie }) {
    const reference = parseReference(params.reference ?? '') ?? 'unknown'
    const made = await makePack(context, { reference, reader, code, sessionSecret: cookie('desk') })
    if (!made.ok) return made
    const page = casePath(reference, 'pack')
    return ok({
      to: atOnce ? `${page}/${reader}.zip` : `${page}?made=${reader}`,
      cookies: deskCookie(made.value.sessionSecret),
    })
  },
})
