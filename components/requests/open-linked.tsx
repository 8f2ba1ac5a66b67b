import { Hidden } from '#components/forms/hidden.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { MyLinked } from '#lib/domain/requests/my-request.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Opens the case on the other side: a sign-in is for one request, so it is taken on to the other. */
export function OpenLinked({ locale, linked }: { locale: Locale; linked: MyLinked }) {
  const t = translatorFor(locale, 'my-request')
  if (linked.erased) return <p className="text-soft">{t('asked.erased')}</p>
  return (
    <form method="post" action={`/${locale}/my-request/open-linked`}>
      <Hidden name="reference" value={linked.reference} />
      <Button variant="secondary">{t('appeal.open', { reference: linked.reference })}</Button>
    </form>
  )
}
