import { PasskeysView } from '#components/staff/passkeys-view.tsx'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { type PageProps, pageCookie, pageQuery } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readOwnPasskeys } from '#lib/reads/passkeys.ts'
import { readFactorAsked } from '#lib/reads/staff-list.ts'

const PATH = '/desk/account/passkeys'

export const generateMetadata = (props: PageProps) =>
  formTitle(props, PATH, (locale) => translatorFor(locale, 'sign-in')('passkeys.title'))

/** One's passkeys, and the first page of two that adds one: its name, and who asks. */
export default async function PasskeysPage(props: PageProps) {
  const { locale, context, shown } = await visitDeskForm(props, PATH)
  const passkeys = await readOwnPasskeys(context)
  const codeAsked = await readFactorAsked(context, await pageCookie('desk'))
  const done = await pageQuery(props.searchParams, 'done')
  return <PasskeysView {...{ locale, passkeys, codeAsked, shown, done }} zone={context.operator.zone} />
}
