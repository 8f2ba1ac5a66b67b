import type { ReactNode } from 'react'
import type { Operator } from '#components/site/operator.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** E-mail, and post and phone where the operator offers them. */
export function OtherWays({ locale, operator }: { locale: Locale; operator: Operator }) {
  const t = translatorFor(locale, 'start')
  const { email, phone, postalLines } = operator
  const ways: ({ key: string; term: string; description: ReactNode } | null)[] = [
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
  return (
    <dl className="grid grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))] gap-6">
      {ways.map((way) =>
        way ? (
          <div key={way.key} className="border-t-2 border-brand pt-3">
            <dt className="font-semibold">{way.term}</dt>
            <dd className="mt-1 break-words whitespace-pre-line">{way.description}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
