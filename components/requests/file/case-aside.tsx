import { AsideCard } from '#components/duplicates/aside-card.tsx'
import { PairsCard } from '#components/duplicates/pairs-card.tsx'
import { FilesCard } from '#components/files/files-card.tsx'
import { PostCard } from '#components/intake/post-card.tsx'
import { ClockCard } from '#components/requests/file/clock-card.tsx'
import { LinkedCard } from '#components/requests/file/linked-card.tsx'
import { PeopleCard } from '#components/requests/file/people-card.tsx'
import { RecordCard } from '#components/requests/file/record-card.tsx'
import { RedactionsCard } from '#components/requests/file/redactions-card.tsx'
import { TimeCard } from '#components/requests/file/time-card.tsx'
import type { Again } from '#components/requests/verbs/verb-form.tsx'
import { TagsCard } from '#components/tags/tags-card.tsx'
import { MilestonesCard } from '#components/tasks/milestones-card.tsx'
import { IdentityCard } from '#components/verification/identity-card.tsx'
import type { ShieldCause } from '#lib/domain/access/shields.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import type { Tag, TagDone } from '#lib/domain/requests/tags.ts'
import type { Assignee } from '#lib/domain/staff/absence.ts'
import type { CaseTasks } from '#lib/domain/tasks/task.ts'

export type CaseViewProps = {
  locale: Locale
  /** The operator's, for times. */
  zone: string
  file: CaseFile
  tasks: CaseTasks | null
  colleagues: readonly Assignee[]
  /** Who may be the person it is by or about, for a lead. */
  shields: readonly { name: string; because: ShieldCause }[]
  me: string | null
  again: Again
  tags: { on: Tag[]; offered: Tag[]; mayTag: boolean; done: TagDone | null }
}

/** Beside a case: its clock, who asks, the people on it, what belongs to it, and its record. One line a card. */
export function CaseAside({ colleagues, ...props }: CaseViewProps) {
  const { locale, zone, file, tasks, again, me, tags } = props
  return (
    <>
      <ClockCard locale={locale} file={file} />
      {tasks ? <MilestonesCard {...{ locale, tasks }} /> : null}
      <TimeCard locale={locale} file={file} again={again && 'circumstance' in again.values ? again : null} />
      <IdentityCard {...{ locale, zone, file, again }} />
      <PeopleCard {...{ locale, zone, file, again, colleagues, me }} />
      <TagsCard {...{ locale, ...tags }} reference={file.reference} />
      <LinkedCard {...{ locale, zone, file, me }} />
      <PairsCard {...{ locale, file }} />
      <PostCard {...{ locale, zone, file }} />
      <AsideCard {...{ locale, file }} />
      <FilesCard {...{ locale, zone, file }} />
      <RedactionsCard {...{ locale, zone, file }} />
      <RecordCard {...{ locale, zone, file }} />
    </>
  )
}
