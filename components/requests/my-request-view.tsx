import type { ReactNode } from 'react'
import { MyHoldNotice } from '#components/letters/my-hold.tsx'
import { MyMessages } from '#components/messages/my-messages.tsx'
import { Asked } from '#components/requests/asked.tsx'
import { DueDate } from '#components/requests/due-date.tsx'
import { MyAddress } from '#components/requests/my-address.tsx'
import { MyAgent } from '#components/requests/my-agent.tsx'
import { MyAnswer } from '#components/requests/my-answer.tsx'
import { AboutFirst } from '#components/requests/my-appeal.tsx'
import { MyOthers } from '#components/requests/my-others.tsx'
import { MyRecord } from '#components/requests/my-record.tsx'
import type { MyRequestProps } from '#components/requests/my-request-facts.ts'
import { MySame } from '#components/requests/my-same.tsx'
import { MySessions } from '#components/requests/my-sessions.tsx'
import { MyState } from '#components/requests/my-state.tsx'
import { MySteps } from '#components/requests/my-steps.tsx'
import { MyVisit } from '#components/requests/my-visit.tsx'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Columns, Stack } from '#components/ui/page-shell.tsx'
import { MyIdentity } from '#components/verification/my-identity.tsx'
import type { ShownProblems } from '#components/verification/shown-problems.ts'
import { InEffect } from '#components/withdrawals/in-effect.tsx'
import { resolvePlace } from '#lib/domain/clock/places.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { OUTCOMES_WITHOUT_DECISION } from '#lib/domain/requests/lifecycle.ts'
import type { MyOther, MySession } from '#lib/domain/requests/my-request.ts'
import { SECOND_PROOF_MINUTES } from '#lib/domain/verification/policy.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type MyRequestViewProps = MyRequestProps & {
  locale: Locale
  shown: Omit<ShownProblems, 'form'> | null
  /** The way out at once, for who shares a device. */
  exit: ReactNode
  /** Other requests that this sign-in reaches. */
  others: readonly MyOther[]
  sessions: readonly MySession[]
  /** What was just done on this page. */
  done: string | undefined
}

/** One's own request: where it stands, by when and why, messages both ways, the answer, what was asked. */
export function MyRequestView({
  locale,
  facts,
  operator,
  exit,
  others,
  sessions,
  shown,
  done,
}: MyRequestViewProps) {
  const t = translatorFor(locale, 'my-request')
  const nouns = translatorFor(locale, 'nouns')
  const { zone } = resolvePlace(facts.residence)
  const title = t('title', { reference: facts.reference })
  return (
    <>
      {exit}
      <PageHeader
        title={title}
        caption={nouns(`kindSentences.${facts.kind}`)}
        aside={<SignOut locale={locale} />}
      />
      <Columns aside={<Road locale={locale} facts={facts} />}>
        <Stack space="wide">
          {done === 'message' || done === 'identity' ? <Sent locale={locale} /> : null}
          {done === 'file-gone' || done === 'proven' ? <FileNews {...{ locale, done }} /> : null}
          <MyState {...{ locale, facts, operator }} />
          <MyHoldNotice locale={locale} hold={facts.hold} />
          <MyAddress {...{ locale, facts, operator }} isDone={done === 'address'} />
          <MyAgent {...{ locale, facts, operator, done }} />
          <MySame {...{ locale, facts, others }} />
          {facts.withdrawal ? (
            <InEffect {...{ locale, zone }} withdrawal={facts.withdrawal} catalogue={facts.catalogue} />
          ) : null}
          <AboutFirst locale={locale} facts={facts} />
          <MyVisit locale={locale} facts={facts} />
          <Due locale={locale} facts={facts} />
          <MyIdentity
            {...{ locale }}
            zone={operator.zone}
            identity={facts.identity}
            isClosed={facts.status === 'closed'}
          />
          <MyAnswer {...{ locale, facts, operator }} />
          <Receipt locale={locale} facts={facts} />
          <MyMessages {...{ locale, facts, operator, shown }} />
          <Asked {...{ locale, facts }} zone={operator.zone} />
          <MyRecord locale={locale} record={facts.record} />
          <MyOthers locale={locale} others={others} />
          <MySessions {...{ locale, sessions }} zone={operator.zone} open={done === 'others-out'} />
          <WaysOn locale={locale} facts={facts} />
        </Stack>
      </Columns>
    </>
  )
}

type Shown = Pick<MyRequestViewProps, 'locale' | 'facts'>

/** By when the answer comes, while it is to come. */
function Due({ locale, facts }: Shown) {
  if (facts.status === 'closed' || facts.disputed) return null
  return (
    <DueDate
      {...facts}
      locale={locale}
      isLongerAnnounced={facts.messages.some(({ kind }) => kind === 'extension-notice')}
      receiptHref={`/${locale}/my-request/receipt`}
    />
  )
}

/** What else can be done with it. */
function WaysOn({ locale, facts }: Shown) {
  const t = translatorFor(locale, 'my-request')
  return (
    <>
      {facts.canChangeAddress && facts.address.code === 'settled' ? (
        <p>
          <a href={`/${locale}/my-request/address`}>{translatorFor(locale, 'address')('link')}</a>
        </p>
      ) : null}
      {facts.canWithdraw ? (
        <p>
          <a href={`/${locale}/my-request/withdraw`}>{t('withdraw.link')}</a>
        </p>
      ) : null}
    </>
  )
}

/** Afterwards only the way to the sum. */
function Receipt({ locale, facts }: Pick<MyRequestViewProps, 'locale' | 'facts'>) {
  if (facts.disputed || facts.status !== 'closed') return null
  return (
    <p>
      <a href={`/${locale}/my-request/receipt`}>{translatorFor(locale, 'receipt')('link')}</a>
    </p>
  )
}

/** The road, unless it was left: what was taken back, lapsed or disowned never comes to an answer. */
function Road({ locale, facts }: Pick<MyRequestViewProps, 'locale' | 'facts'>) {
  const t = translatorFor(locale, 'my-request')
  if (facts.disputed || (facts.outcome && OUTCOMES_WITHOUT_DECISION.includes(facts.outcome))) return null
  return (
    <Card title={t('steps.title')}>
      <MySteps locale={locale} facts={facts} />
    </Card>
  )
}

function Sent({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'my-request')
  const { success } = messagesOf(locale).site.toneWords
  return (
    <Notice tone="success" title={t('messages.sent')} toneWord={success} live>
      <p>{t('messages.sentText')}</p>
    </Notice>
  )
}

function FileNews({ locale, done }: { locale: Locale; done: 'file-gone' | 'proven' }) {
  const t = translatorFor(locale, 'files')
  const tone = done === 'proven' ? 'success' : 'warning'
  const title = done === 'proven' ? t('mine.proven', { minutes: SECOND_PROOF_MINUTES }) : t('mine.gone')
  return <Notice tone={tone} title={title} toneWord={messagesOf(locale).site.toneWords[tone]} live />
}

function SignOut({ locale }: { locale: Locale }) {
  return (
    <form method="post" action={`/${locale}/my-request/sign-out`}>
      <Button variant="secondary">{translatorFor(locale, 'my-request')('signOut')}</Button>
    </form>
  )
}
