import type { ReactNode } from 'react'
import { Hidden } from '#components/forms/hidden.tsx'
import { FreshFactorField } from '#components/staff/account-fields.tsx'
import type { Person } from '#components/staff/person-view.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** What an administrator does to somebody, and its page under theirs. */
export type Verb = 'changeRole' | 'disable' | 'enable' | 'handOver' | 'resetFactor'
const PAGES: Record<Verb, string> = {
  changeRole: 'role',
  disable: 'disable',
  enable: 'enable',
  handOver: 'hand-over',
  resetFactor: 'reset-factor',
}

type PersonFormProps = {
  locale: Locale
  verb: Verb
  person: Pick<Person, 'staffId' | 'name' | 'version'>
  codeAsked: boolean
  shown: ShownForm
  children?: ReactNode
}

/** One change of one person: what it means, and a code if the last one is old. */
export function PersonForm({ locale, verb, person, codeAsked, shown, children }: PersonFormProps) {
  const t = translatorFor(locale, 'staff')
  const page = `/desk/staff/${person.staffId}`
  return (
    <>
      <BackLink href={`/${locale}${page}`} label={t('back')} />
      <StaffForm
        locale={locale}
        action={`${page}/${PAGES[verb]}/send`}
        title={t(`${verb}.title`, { name: person.name })}
        lead={t(`${verb}.lead`)}
        shown={shown}
        submit={t(`${verb}.submit`)}
        variant={verb === 'disable' || verb === 'resetFactor' ? 'danger' : 'primary'}
      >
        {children}
        <Hidden name="version" value={String(person.version)} />
        <FreshFactorField locale={locale} asked={codeAsked} />
      </StaffForm>
    </>
  )
}
