import type { Metadata } from 'next'
import { FreshFactorField } from '#components/staff/account-fields.tsx'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageCookie } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readOwnPasskeys } from '#lib/reads/passkeys.ts'
import { readFactorAsked } from '#lib/reads/staff-list.ts'

const pathOf = async (props: PageProps) => `/desk/account/passkeys/${(await props.params).passkey}`

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const title = (locale: Locale) => translatorFor(locale, 'sign-in')('passkeys.remove')
  return formTitle(props, await pathOf(props), title)
}

/** Takes one's own passkey away. */
export default async function RemovePasskeyPage(props: PageProps) {
  const path = await pathOf(props)
  const { locale, context, shown } = await visitDeskForm(props, path)
  const { passkey: id } = await props.params
  const passkey = (await readOwnPasskeys(context)).find((own) => own.id === id)
  if (!passkey) return nothingHere()
  const t = translatorFor(locale, 'sign-in')
  return (
    <>
      <BackLink href={`/${locale}/desk/account/passkeys`} label={t('passkeys.title')} />
      <StaffForm
        locale={locale}
        action={`${path}/remove`}
        title={t('passkeys.removeTitle', { name: passkey.name })}
        lead={t('passkeys.removeLead')}
        shown={shown}
        submit={t('passkeys.remove')}
        variant="danger"
      >
        <FreshFactorField locale={locale} asked={await readFactorAsked(context, await pageCookie('desk'))} />
      </StaffForm>
    </>
  )
}
