import { AsideCard } from '#components/duplicates/aside-card.tsx'
import { Letters, LettersCard } from '#components/messages/letters.tsx'
import { AddressNotice } from '#components/requests/file/address-notice.tsx'
import { AskedCard } from '#components/requests/file/asked-card.tsx'
import { CaseColumns } from '#components/requests/file/case-columns.tsx'
import { CaseHistory } from '#components/requests/file/case-history.tsx'
import { CaseNotices } from '#components/requests/file/case-notices.tsx'
import { ClockCard } from '#components/requests/file/clock-card.tsx'
import { DecisionCard } from '#components/requests/file/decision-card.tsx'
import { LinkedCard } from '#components/requests/file/linked-card.tsx'
import { NextSteps } from '#components/requests/file/next-steps.tsx'
import { RecordCard } from '#components/requests/file/record-card.tsx'
import { TimeCard } from '#components/requests/file/time-card.tsx'
import { WithdrawalCard } from '#components/requests/file/withdrawal-card.tsx'
import { StatusBadge } from '#components/requests/status-badge.tsx'
import { AssignForm } from '#components/requests/verbs/assign-form.tsx'
import { NoteForm } from '#components/requests/verbs/note-form.tsx'
import type { Again } from '#components/requests/verbs/verb-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { IdentityCard } from '#components/verification/identity-card.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { type CaseAction, isCaseAction } from '#lib/domain/requests/case-actions.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type CasePageProps = {
  locale: Locale
  /** The operator's, for times. */
  zone: string
  file: CaseFile
  colleagues: readonly { staffId: string; name: string }[]
  me: string | null
  again: Again
  /** What was just done, from the address. */
  done: string | undefined
}

/** One case: what to do next, what was asked, what was written, what happened; the clock beside it. */
export function CasePage({ locale, zone, file, again, done, ...people }: CasePageProps) {
  const t = translatorFor(locale, 'casefile')
  return (
    <>
      <BackLink href={`/${locale}/desk`} label={translatorFor(locale, 'desk')('backToQueue')} />
      <PageHeader
        caption={t('caption', { reference: file.reference })}
        title={translatorFor(locale, 'nouns')(`kinds.${file.kind}`)}
        aside={<StatusBadge locale={locale} status={file.status} outcome={file.outcome} />}
      />
      <CaseColumns
        lead={
          <>
            {isCaseAction(done) ? <Done locale={locale} done={done} /> : null}
            <CaseNotices locale={locale} file={file} />
            <AddressNotice {...{ locale, zone, file }} />
            <WithdrawalCard {...{ locale, zone, file }} again={isAbout(again, 'stopped') ? again : null} />
            <LinkedCard {...{ locale, zone, file }} me={people.me} />
            <NextSteps locale={locale} file={file} />
          </>
        }
        aside={
          <>
            <ClockCard locale={locale} file={file} />
            <TimeCard
              locale={locale}
              file={file}
              again={again && 'circumstance' in again.values ? again : null}
            />
            <Assignee {...{ locale, file, again, ...people }} />
            <AsideCard {...{ locale, file }} />
            <RecordCard {...{ locale, zone, file }} />
          </>
        }
      >
        <IdentityCard {...{ locale, zone, file, again }} />
        <DecisionCard locale={locale} zone={zone} file={file} />
        <AskedCard locale={locale} zone={zone} file={file} />
        <LettersCard locale={locale} zone={zone} file={file} />
        <Notes {...{ locale, zone, file, again }} />
        <CaseHistory locale={locale} zone={zone} events={file.history} />
      </CaseColumns>
    </>
  )
}

/** Whether the form shown again is the one with this field; a list nobody chose from sends none. */
function isAbout(again: Again, field: string): boolean {
  return (
    again !== null && (field in again.values || again.problems.some((problem) => problem.field === field))
  )
}

function Done({ locale, done }: { locale: Locale; done: CaseAction }) {
  const title = translatorFor(locale, 'casefile')(`done.${done}`)
  return <Notice tone="success" title={title} toneWord={messagesOf(locale).site.toneWords.success} live />
}

type AssigneeProps = Pick<CasePageProps, 'locale' | 'file' | 'again' | 'colleagues' | 'me'>

function Assignee({ again, ...rest }: AssigneeProps) {
  const { locale, file } = rest
  const t = translatorFor(locale, 'casefile')
  const name = file.assignee ? file.assignee.name || translatorFor(locale, 'desk')('formerColleague') : null
  return (
    <Card title={t('assign.title')}>
      {file.actions.includes('assign') ? (
        <AssignForm {...rest} again={again && 'assignee' in again.values ? again : null} />
      ) : (
        <p>{name ?? t('assign.nobody')}</p>
      )}
    </Card>
  )
}

function Notes({ locale, zone, file, again }: Pick<CasePageProps, 'locale' | 'zone' | 'file' | 'again'>) {
  const t = translatorFor(locale, 'casefile')
  return (
    <Card title={t('notes.title')}>
      <div className="space-y-4">
        {file.notes.length === 0 ? <p className="text-soft">{t('notes.empty')}</p> : null}
        <Letters locale={locale} zone={zone} letters={file.notes} reference={file.reference} />
        {file.actions.includes('note') ? (
          <NoteForm locale={locale} file={file} again={again && 'body' in again.values ? again : null} />
        ) : null}
      </div>
    </Card>
  )
}
