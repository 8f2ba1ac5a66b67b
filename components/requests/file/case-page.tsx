import { OnItsWay } from '#components/letters/on-its-way.tsx'
import { AddressNotice } from '#components/requests/file/address-notice.tsx'
import { AskedCard } from '#components/requests/file/asked-card.tsx'
import { AssignedNotice } from '#components/requests/file/assigned-notice.tsx'
import { CaseAside, type CaseViewProps } from '#components/requests/file/case-aside.tsx'
import { CaseColumns } from '#components/requests/file/case-columns.tsx'
import { CaseNotices } from '#components/requests/file/case-notices.tsx'
import { CasePresence } from '#components/requests/file/case-presence.tsx'
import { DecisionCard } from '#components/requests/file/decision-card.tsx'
import { Meanwhile } from '#components/requests/file/meanwhile.tsx'
import { NextSteps } from '#components/requests/file/next-steps.tsx'
import { ShieldNotice } from '#components/requests/file/shield-notice.tsx'
import { Story } from '#components/requests/file/story.tsx'
import { WithdrawalCard } from '#components/requests/file/withdrawal-card.tsx'
import { StatusBadge } from '#components/requests/status-badge.tsx'
import { NoteForm } from '#components/requests/verbs/note-form.tsx'
import type { Again } from '#components/requests/verbs/verb-form.tsx'
import { TasksCard } from '#components/tasks/tasks-card.tsx'
import { TasksDone } from '#components/tasks/tasks-done.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { isCaseAction } from '#lib/domain/requests/case-actions.ts'
import type { AssignUndo } from '#lib/domain/requests/desk-forms.ts'
import { lateMilestone } from '#lib/domain/tasks/milestones.ts'
import { openTasks } from '#lib/domain/tasks/task.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { lawName } from '#lib/i18n/law-name.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type CasePageProps = CaseViewProps & {
  /** The moment of the page (instant). */
  now: string
  /** What was just done, from the address. */
  done: string | undefined
  /** What takes back an assignment that was just made. */
  undo: AssignUndo | null
}

/** One case as a story: who asks what under which law, what to do next and by when, then all that happened. */
export function CasePage({ done, now, undo, ...props }: CasePageProps) {
  const { locale, zone, file, tasks, again } = props
  return (
    <>
      <BackLink href={`/${locale}/desk`} label={translatorFor(locale, 'desk')('backToQueue')} />
      {/* as wide as the columns below it */}
      <div className="lg:max-w-[67.25rem]">
        <Head {...props} />
      </div>
      <CaseColumns
        lead={
          <>
            <CasePresence {...{ locale, file }} />
            <Meanwhile {...{ locale, zone, file, again }} />
            <Done {...{ done, undo }} {...props} />
            <ShieldNotice locale={locale} reference={file.reference} lines={props.shields} />
            <TasksDone {...{ locale, done }} />
            <CaseNotices locale={locale} file={file} />
            <AddressNotice {...{ locale, zone, file }} />
            <OnItsWay {...{ locale, zone, now }} reference={file.reference} letters={file.letters} />
            <NextSteps
              {...{ locale, file }}
              late={lateMilestone(tasks?.milestones ?? [])}
              openTasks={openTasks(tasks?.tasks ?? []).length}
            />
            <WithdrawalCard {...{ locale, zone, file }} again={isAbout(again, 'stopped') ? again : null} />
          </>
        }
        aside={<CaseAside {...props} />}
      >
        <DecisionCard locale={locale} zone={zone} file={file} />
        {tasks ? <TasksCard {...{ locale, tasks }} again={isAbout(again, 'systems') ? again : null} /> : null}
        <AskedCard locale={locale} zone={zone} file={file} />
        <Story {...{ locale, zone, file }} />
        <Note {...props} />
      </CaseColumns>
    </>
  )
}

function Head({ locale, file }: Pick<CaseViewProps, 'locale' | 'file'>) {
  const t = translatorFor(locale, 'story')
  const facts = { law: lawName(file.law, locale), day: dayText(file.receivedOn, locale) }
  const { name } = file.contact ?? {}
  return (
    <PageHeader
      caption={translatorFor(locale, 'casefile')('caption', { reference: file.reference })}
      title={translatorFor(locale, 'nouns')(`kinds.${file.kind}`)}
      lead={name ? t('asks', { ...facts, name }) : t('asked', facts)}
      aside={<StatusBadge locale={locale} status={file.status} outcome={file.outcome} />}
    />
  )
}

/** Whether the form shown again is the one with this field; a list nobody chose from sends none. */
function isAbout(again: Again, field: string): boolean {
  return (
    again !== null && (field in again.values || again.problems.some((problem) => problem.field === field))
  )
}

function Done({ done, undo, ...props }: CaseViewProps & Pick<CasePageProps, 'done' | 'undo'>) {
  const { locale, file, colleagues } = props
  if (done === 'assign') return <AssignedNotice {...{ locale, file, colleagues, undo }} />
  if (!isCaseAction(done) && done !== 'shielded') return null
  const title =
    done === 'shielded'
      ? translatorFor(locale, 'shields')('done')
      : translatorFor(locale, 'casefile')(`done.${done}`)
  return <Notice tone="success" title={title} toneWord={messagesOf(locale).site.toneWords.success} live />
}

function Note({ locale, file, again }: CaseViewProps) {
  if (!file.actions.includes('note')) return null
  return (
    <Card title={translatorFor(locale, 'casefile')('notes.title')}>
      <NoteForm locale={locale} file={file} again={again && 'body' in again.values ? again : null} />
    </Card>
  )
}
