import type { Metadata } from 'next'
import { OperatorForm } from '#components/settings/operator-form.tsx'
import { faceForm, faceOf } from '#lib/domain/operator/face-form.ts'
import { previewed, sentInVain } from '#lib/domain/operator/preview-form.ts'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { isWrong, type PageProps, pageCookie } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readFaceSettings } from '#lib/reads/operator-face.ts'
import { readFactorAsked } from '#lib/reads/staff-list.ts'

const PATH = '/desk/settings/operator'

export function generateMetadata(props: PageProps): Promise<Metadata> {
  return formTitle(props, PATH, (locale) => translatorFor(locale, 'settings')('operator.title'))
}

export default async function OperatorPage(props: PageProps) {
  const { locale, context, shown } = await visitDeskForm(props, PATH)
  const settings = await readFaceSettings(context)
  if (!settings) return nothingHere()
  const codeAsked = await readFactorAsked(context, await pageCookie('desk'))
  const { version, face } = settings
  const typed = (isWrong(shown) ? sentInVain : previewed)(faceForm, shown?.values)
  return <OperatorForm {...{ locale, version, codeAsked, shown, face }} preview={typed && faceOf(typed)} />
}
