import type { MyRequestProps } from '#components/requests/my-request-facts.ts'
import { Button } from '#components/ui/button.tsx'
import { CopyButton } from '#components/ui/copy-button.tsx'
import { KeyDisplay } from '#components/ui/key-display.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { ByAgent } from '#lib/domain/requests/my-request.ts'
import { ACCESS_KEY_SHOWN_MINUTES } from '#lib/domain/verification/policy.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type MyAgentProps = MyRequestProps & { locale: Locale; done: string | undefined }

/** Of a request by an agent: whether the person said that they authorised it, and who sees what since. */
export function MyAgent({ locale, facts, operator, done }: MyAgentProps) {
  const { byAgent } = facts
  if (!byAgent || facts.disputed) return null
  const { toneWords } = messagesOf(locale).site
  const words = wordsOf(locale, byAgent, operator.zone)
  const canAsk = byAgent.as === 'agent' && !byAgent.subjectConfirmedAt && facts.status !== 'closed'
  return (
    <>
      <Notice
        tone={canAsk ? 'warning' : 'info'}
        title={words.title}
        toneWord={canAsk ? toneWords.warning : toneWords.info}
        live={done === 'authorised'}
      >
        <p>{words.text}</p>
        {canAsk ? <AskAgain locale={locale} asked={done === 'asked-person'} /> : null}
      </Notice>
      {byAgent.accessKey ? <TheirKey locale={locale} accessKey={byAgent.accessKey} /> : null}
    </>
  )
}

/** The key of the person an agent acts for, so that a mailbox alone opens no answer. */
function TheirKey({ locale, accessKey }: { locale: Locale; accessKey: string }) {
  const t = translatorFor(locale, 'sent')
  const text = translatorFor(locale, 'my-request')('agent.keyText', { minutes: ACCESS_KEY_SHOWN_MINUTES })
  return (
    <section className="space-y-3">
      <h2 className="font-title text-heading font-semibold">{t('accessKey.title')}</h2>
      <p>{text}</p>
      <KeyDisplay label={t('accessKey.label')} text={accessKey}>
        <CopyButton text={accessKey} label={t('accessKey.copy')} copiedLabel={t('accessKey.copied')} />
      </KeyDisplay>
    </section>
  )
}

function wordsOf(locale: Locale, { as, name, subjectConfirmedAt, gated }: ByAgent, zone: string) {
  const t = translatorFor(locale, 'my-request')
  if (!subjectConfirmedAt)
    return { title: t('agent.waiting'), text: t(gated ? 'agent.waitingText' : 'agent.waitingFree') }
  const when = momentText(subjectConfirmedAt, zone, locale)
  if (as === 'agent') return { title: t('agent.confirmed', { when }), text: t('agent.confirmedText') }
  return { title: t('agent.mine', { name: name ?? '' }), text: t('agent.mineText', { when }) }
}

/** A mail that did not come is the usual reason for waiting. */
function AskAgain({ locale, asked }: { locale: Locale; asked: boolean }) {
  const t = translatorFor(locale, 'my-request')
  if (asked) return <p role="status">{t('agent.asked')}</p>
  return (
    <form method="post" action={`/${locale}/my-request/ask-person-again`} className="mt-3">
      <Button variant="secondary">{t('agent.ask')}</Button>
    </form>
  )
}
