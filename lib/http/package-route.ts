import { buildPackage } from '#lib/commands/files/build-package.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, ok } from '#lib/domain/result.ts'
import { packageForm } from '#lib/domain/tasks/forms.ts'
import { casePath } from '#lib/http/case-page.ts'
import { webProcess } from '#lib/http/context.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { packagePage } from '#lib/http/package-page.ts'
import { readPackageLocale } from '#lib/reads/case-tasks.ts'

const pathOf = ({ reference = '' }: Record<string, string>) =>
  casePath(parseReference(reference) ?? 'unknown', 'package')

/** Makes an answer package of the chosen files; it waits for the next letter. */
export function packageRoute() {
  return formRoute({
    name: '/desk/requests/[reference]/package',
    schema: packageForm,
    limit: 'desk',
    door: 'staff',
    permission: 'build-package',
    back: pathOf,
    async run({ context, input, params }) {
      const reference = parseReference(params.reference ?? '')
      const locale = reference && (await readPackageLocale(context, reference))
      if (!reference || !locale) return failed('not-found')
      const { DATA_DIR: dataDir } = webProcess().env
      const { name: operator } = await operatorFacts(locale)
      const { zone } = context.operator
      const built = await buildPackage(context, {
        ...{ dataDir, reference, operator, files: input.files },
        page: (facts) => packagePage(facts, { locale, zone }),
      })
      return built.ok ? ok({ to: `${pathOf(params)}?done=built` }) : built
    },
  })
}
