import type { Metadata } from 'next'
import { RulesForm } from '#components/settings/rules-form.tsx'
import { previewed, sentInVain } from '#lib/domain/operator/preview-form.ts'
import { rulesForm, rulesOf } from '#lib/domain/operator/rules-form.ts'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { isWrong, type PageProps, pageCookie } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readRuleSettings } from '#lib/reads/desk-rules.ts'
import { readFactorAsked } from '#lib/reads/staff-list.ts'

const PATH = '/desk/settings/rules'

export function generateMetadata(props: PageProps): Promise<Metadata> {
  return formTitle(props, PATH, (locale) => translatorFor(locale, 'desk-rules')('title'))
}

export default async function RulesPage(props: PageProps) {
  const { locale, context, shown } = await visitDeskForm(props, PATH)
  const settings = await readRuleSettings(context)
  if (!settings) return nothingHere()
  const codeAsked = await readFactorAsked(context, await pageCookie('desk'))
  const { version, rules } = settings
  const typed = (isWrong(shown) ? sentInVain : previewed)(rulesForm, shown?.values)
  return <RulesForm {...{ locale, version, codeAsked, shown, rules }} preview={typed && rulesOf(typed)} />
}
