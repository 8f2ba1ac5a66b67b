import type { MyRequestProps } from '#components/requests/my-request-facts.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Tone } from '#components/ui/tone.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { MyRequest } from '#lib/domain/requests/my-request.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type ShownTone = Exclude<Tone, 'neutral'>

/** Where it stands, in one sentence, and what the person can do now. */
export function MyState({ locale, facts, operator }: MyRequestProps & { locale: Locale }) {
  const tone = toneOf(facts)
  const { title, text } = wordsOf(locale, { facts, operator })
  return (
    <Notice tone={tone} title={title} toneWord={messagesOf(locale).site.toneWords[tone]}>
      {text ? <p>{text}</p> : null}
      {facts.mergedInto ? <MergedInto locale={locale} reference={facts.mergedInto} /> : null}
    </Notice>
  )
}

function toneOf({ disputed, status, outcome }: MyRequest): ShownTone {
  if (disputed || status === 'unconfirmed' || status === 'waiting') return 'warning'
  return outcome === 'granted' || outcome === 'partly-granted' ? 'success' : 'info'
}

function wordsOf(locale: Locale, { facts, operator }: MyRequestProps) {
  const t = translatorFor(locale, 'my-request')
  const { status, outcome, disputed, closedOn } = facts
  if (disputed)
    return { title: t('state.disputed'), text: t('state.disputedText', { email: operator.email }) }
  if (status === 'closed') {
    if (outcome === 'spam')
      return { title: t('outcomes.spam'), text: t('spamText', { email: operator.email }) }
    const text = closedOn && t('closedOn', { day: dayText(closedOn, locale) })
    return { title: outcome ? t(`outcomes.${outcome}`) : t('agent.closed'), text }
  }
  return { title: t(`state.${status}`), text: t(`state.${status}Text`) }
}

/** Where a request goes on that was the same as another: one press where the mailbox is the same, else its own way in. */
function MergedInto({ locale, reference }: { locale: Locale; reference: string }) {
  const t = translatorFor(locale, 'my-request')
  return (
    <form method="post" action={`/${locale}/my-request/open-other`} className="space-y-3">
      <p>{t('mergedText', { reference })}</p>
      <input type="hidden" name="reference" value={reference} />
      <Button variant="secondary">{t('appeal.open', { reference })}</Button>
    </form>
  )
}
