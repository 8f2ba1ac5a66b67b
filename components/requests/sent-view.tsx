import { AccessKey } from '#components/requests/access-key.tsx'
import { DueDate } from '#components/requests/due-date.tsx'
import type { SentFacts } from '#components/requests/sent-request.ts'
import { SentSteps } from '#components/requests/sent-steps.tsx'
import { VisitList } from '#components/requests/visit-list.tsx'
import { ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { Details } from '#components/ui/details.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { Panel, PanelFact } from '#components/ui/panel.tsx'
import { CodeForm } from '#components/verification/code-form.tsx'
import { NoMail } from '#components/verification/no-mail.tsx'
import type { ShownProblems } from '#components/verification/shown-problems.ts'
import { InEffect } from '#components/withdrawals/in-effect.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type SentViewProps = {
  locale: Locale
  facts: SentFacts
  shown: ShownProblems
  /** What was just done on this page. */
  done: string | undefined
}

/** After sending: the reference, the key, what happens next and by which date. */
export function SentView({ locale, facts, shown, done }: SentViewProps) {
  const t = translatorFor(locale, 'sent')
  const { state, accessKey, reference, visit, withdrawal } = facts
  const stopped = state === 'disputed' || state === 'closed'
  return (
    <>
      <DoneNotice locale={locale} done={done} email={facts.email} />
      <Panel title={titleOf(locale, facts)}>
        <PanelFact label={visit.length > 0 ? t('visit.references') : t('reference')}>
          <References references={visit.length > 0 ? visit.map((one) => one.reference) : [reference]} />
        </PanelFact>
      </Panel>
      <Stack space="wide">
        {withdrawal ? (
          <InEffect {...{ locale, withdrawal }} zone={facts.zone} catalogue={facts.catalogue} />
        ) : null}
        {stopped ? <p className="text-lead">{t(state)}</p> : null}
        {state === 'confirmed' ? <Confirmed locale={locale} /> : null}
        {stopped ? null : <AccessKey locale={locale} accessKey={accessKey} />}
        {stopped ? null : (
          <section className="space-y-6">
            <h2 className="font-title text-heading font-semibold">{t('next')}</h2>
            {facts.isMailDelayed ? <Delayed locale={locale} /> : null}
            <SentSteps locale={locale} facts={facts} />
            {state === 'unconfirmed' ? <TypedCode {...{ locale, facts, shown }} /> : null}
          </section>
        )}
        {stopped ? null : <Dates locale={locale} facts={facts} />}
        {state === 'unconfirmed' ? <NoMail locale={locale} shown={shown} /> : null}
      </Stack>
    </>
  )
}

/** The request counts all the same; only its mail comes later. */
function Delayed({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'sent')
  return (
    <Notice tone="info" title={t('delayed.title')} toneWord={messagesOf(locale).site.toneWords.info}>
      <p>{t('delayed.text')}</p>
    </Notice>
  )
}

/** A withdrawal is not only sent: it is done. */
function titleOf(locale: Locale, { state, visit, withdrawal }: SentFacts): string {
  if (withdrawal && !withdrawal.liftedAt && visit.length === 0)
    return translatorFor(locale, 'withdrawal')('sentTitle')
  return translatorFor(locale, 'sent')(state === 'unconfirmed' ? 'title' : 'titleConfirmed')
}

/** Each on a line of its own, to be read and copied without doubt. */
function References({ references }: { references: readonly string[] }) {
  return references.map((reference) => (
    <span key={reference} className="block">
      {reference}
    </span>
  ))
}

/** The one day and its sum; of several requests each with its own, and the sums on their pages. */
function Dates({ locale, facts }: Pick<SentViewProps, 'locale' | 'facts'>) {
  if (facts.visit.length > 0) return <VisitList locale={locale} visit={facts.visit} />
  return <DueDate locale={locale} {...facts} />
}

/** Where nothing waits for it, the code is there for those who want to use it. */
function TypedCode({ locale, facts, shown }: Omit<SentViewProps, 'done'>) {
  if (facts.gated) return <CodeForm locale={locale} shown={shown} />
  return (
    <Details summary={translatorFor(locale, 'sent')('code.title')} open={shown.form === 'code'}>
      <CodeForm locale={locale} shown={shown} />
    </Details>
  )
}

function DoneNotice({
  locale,
  done,
  email,
}: {
  locale: Locale
  done: string | undefined
  email: string | null
}) {
  const t = translatorFor(locale, 'sent')
  if ((done !== 'resent' && done !== 'corrected') || !email) return null
  return (
    <div className="mb-6">
      <Notice
        tone="success"
        title={t(`done.${done}`)}
        toneWord={messagesOf(locale).site.toneWords.success}
        live
      >
        <p>{t(`done.${done}Text`, { email })}</p>
      </Notice>
    </div>
  )
}

function Confirmed({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'sent')
  return (
    <div className="space-y-4">
      <p className="text-lead">{t('confirmed')}</p>
      <ButtonRow>
        <ButtonLink href={`/${locale}/my-request`}>{t('toMyRequest')}</ButtonLink>
      </ButtonRow>
    </div>
  )
}

/** The same page without anything to show: a bookmark, another browser. */
export function NothingSent({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'sent')
  return (
    <>
      <PageHeader title={t('nothing.title')} lead={t('nothing.lead')} />
      <p className="mb-6 max-w-column">{t('nothing.withKey')}</p>
      <p className="mb-6 max-w-column">
        <a href={`/${locale}/my-request/find`}>{translatorFor(locale, 'my-request')('find.link')}</a>
      </p>
      <ButtonRow>
        <ButtonLink href={`/${locale}/my-request/sign-in`}>{t('nothing.open')}</ButtonLink>
        <ButtonLink href={`/${locale}/request/kind`} variant="secondary">
          {t('nothing.start')}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
