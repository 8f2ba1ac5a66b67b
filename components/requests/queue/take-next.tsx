import { Button } from '#components/ui/button.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** One press: the most urgent request that nobody has becomes one's own. */
export function TakeNext({ locale }: { locale: Locale }) {
  return (
    <form method="post" action={`/${locale}/desk/take-next`}>
      <Button type="submit" variant="secondary">
        {translatorFor(locale, 'assignment')('takeNext')}
      </Button>
    </form>
  )
}
