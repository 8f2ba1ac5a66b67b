import type { Operator } from '#components/site/operator.ts'
import { type Definition, DefinitionGrid } from '#components/ui/definition-grid.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** E-mail, and post and phone where the operator offers them. */
export function OtherWays({ locale, operator }: { locale: Locale; operator: Operator }) {
  const t = translatorFor(locale, 'start')
  const { email, phone, postalLines } = operator
  const ways: (Definition | null)[] = [
    { key: 'email', term: t('other.email'), description: <a href={`mailto:${email}`}>{email}</a> },
    phone
      ? {
          key: 'phone',
          term: t('other.phone'),
          description: <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>,
        }
      : null,
    postalLines.length > 0
      ? { key: 'post', term: t('other.post'), description: postalLines.join('\n') }
      : null,
  ]
  return <DefinitionGrid items={ways.filter((way) => way !== null)} />
}
