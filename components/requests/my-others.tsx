import { Button } from '#components/ui/button.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { MyOther } from '#lib/domain/requests/my-request.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type MyOthersProps = { locale: Locale; others: readonly MyOther[] }

/** The other requests of the same mailbox, each behind a button: a sign-in is for one, so it is taken on. */
export function MyOthers({ locale, others }: MyOthersProps) {
  if (others.length === 0) return null
  const t = translatorFor(locale, 'my-request')
  return (
    <section className="space-y-3 print:hidden">
      <h2 className="font-title text-heading font-semibold">{t('find.others')}</h2>
      <p>{t('find.othersText')}</p>
      <ul className="border-t border-line">
        {others.map((other) => (
          <Other key={other.reference} locale={locale} other={other} />
        ))}
      </ul>
    </section>
  )
}

function Other({ locale, other }: { locale: Locale; other: MyOther }) {
  const t = translatorFor(locale, 'my-request')
  const { reference, kind, status, outcome, receivedOn } = other
  const closedText = outcome ? t(`outcomes.${outcome}`) : t('agent.closed')
  const sentence = translatorFor(locale, 'nouns')(`kindSentences.${kind}`)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-line py-4">
      <div className="min-w-0 space-y-1">
        <p className="font-semibold">{sentence}</p>
        <p>{status === 'closed' ? closedText : t(`state.${status}`)}</p>
        <p className="text-small text-soft">{t('find.received', { day: dayText(receivedOn, locale) })}</p>
      </div>
      <form method="post" action={`/${locale}/my-request/open-other`}>
        <input type="hidden" name="reference" value={reference} />
        <Button variant="secondary">{t('appeal.open', { reference })}</Button>
      </form>
    </li>
  )
}
