import { absences } from '#lib/i18n/en/absences.ts'
import { address } from '#lib/i18n/en/address.ts'
import { answerPackage } from '#lib/i18n/en/answer-package.ts'
import { answers } from '#lib/i18n/en/answers.ts'
import { assignment } from '#lib/i18n/en/assignment.ts'
import { assignmentRules } from '#lib/i18n/en/assignment-rules.ts'
import { audit } from '#lib/i18n/en/audit.ts'
import { blocks } from '#lib/i18n/en/blocks.ts'
import { bulk } from '#lib/i18n/en/bulk.ts'
import { calendarFeed } from '#lib/i18n/en/calendar-feed.ts'
import { calendars } from '#lib/i18n/en/calendars.ts'
import { care } from '#lib/i18n/en/care.ts'
import { caseTime } from '#lib/i18n/en/case-time.ts'
import { casefile } from '#lib/i18n/en/casefile.ts'
import { clock } from '#lib/i18n/en/clock.ts'
import { confirm } from '#lib/i18n/en/confirm.ts'
import { correction } from '#lib/i18n/en/correction.ts'
import { deadlines } from '#lib/i18n/en/deadlines.ts'
import { deliverability } from '#lib/i18n/en/deliverability.ts'
import { desk } from '#lib/i18n/en/desk.ts'
import { deskRules } from '#lib/i18n/en/desk-rules.ts'
import { duplicates } from '#lib/i18n/en/duplicates.ts'
import { eventNames } from '#lib/i18n/en/event-names.ts'
import { failure } from '#lib/i18n/en/failure.ts'
import { files } from '#lib/i18n/en/files.ts'
import { grounds } from '#lib/i18n/en/grounds.ts'
import { history } from '#lib/i18n/en/history.ts'
import { identity } from '#lib/i18n/en/identity.ts'
import { imports } from '#lib/i18n/en/imports.ts'
import { intake } from '#lib/i18n/en/intake.ts'
import { lawDesk } from '#lib/i18n/en/law-desk.ts'
import { letters } from '#lib/i18n/en/letters.ts'
import { mail } from '#lib/i18n/en/mail.ts'
import { mailSettings } from '#lib/i18n/en/mail-settings.ts'
import { mentions } from '#lib/i18n/en/mentions.ts'
import { moved } from '#lib/i18n/en/moved.ts'
import { myIdentity } from '#lib/i18n/en/my-identity.ts'
import { myRequest } from '#lib/i18n/en/my-request.ts'
import { neutral } from '#lib/i18n/en/neutral.ts'
import { notices } from '#lib/i18n/en/notices.ts'
import { nouns } from '#lib/i18n/en/nouns.ts'
import { oneMoment } from '#lib/i18n/en/one-moment.ts'
import { outbox } from '#lib/i18n/en/outbox.ts'
import { pack } from '#lib/i18n/en/pack.ts'
import { problems } from '#lib/i18n/en/problems.ts'
import { prove } from '#lib/i18n/en/prove.ts'
import { queue } from '#lib/i18n/en/queue.ts'
import { receipt } from '#lib/i18n/en/receipt.ts'
import { record } from '#lib/i18n/en/record.ts'
import { redactions } from '#lib/i18n/en/redactions.ts'
import { reports } from '#lib/i18n/en/reports.ts'
import { request } from '#lib/i18n/en/request.ts'
import { sent } from '#lib/i18n/en/sent.ts'
import { settings } from '#lib/i18n/en/settings.ts'
import { shields } from '#lib/i18n/en/shields.ts'
import { signIn } from '#lib/i18n/en/sign-in.ts'
import { site } from '#lib/i18n/en/site.ts'
import { staff } from '#lib/i18n/en/staff.ts'
import { start } from '#lib/i18n/en/start.ts'
import { story } from '#lib/i18n/en/story.ts'
import { taskLink } from '#lib/i18n/en/task-link.ts'
import { tasks } from '#lib/i18n/en/tasks.ts'
import { templates } from '#lib/i18n/en/templates.ts'
import { views } from '#lib/i18n/en/views.ts'
import { withdrawal } from '#lib/i18n/en/withdrawal.ts'

/** English, the source of truth: every other language has exactly these keys and placeholders. */
export const en = {
  address,
  answers,
  blocks,
  bulk,
  absences,
  assignment,
  'assignment-rules': assignmentRules,
  audit,
  'calendar-feed': calendarFeed,
  calendars,
  care,
  'case-time': caseTime,
  casefile,
  clock,
  confirm,
  correction,
  deadlines,
  deliverability,
  desk,
  'desk-rules': deskRules,
  duplicates,
  'event-names': eventNames,
  failure,
  files,
  grounds,
  history,
  identity,
  imports,
  intake,
  'law-desk': lawDesk,
  letters,
  mail,
  'mail-settings': mailSettings,
  mentions,
  moved,
  'my-identity': myIdentity,
  'my-request': myRequest,
  neutral,
  notices,
  nouns,
  'one-moment': oneMoment,
  outbox,
  pack,
  problems,
  prove,
  queue,
  receipt,
  record,
  reports,
  redactions,
  request,
  sent,
  settings,
  'sign-in': signIn,
  shields,
  site,
  staff,
  start,
  templates,
  story,
  'answer-package': answerPackage,
  'task-link': taskLink,
  tasks,
  views,
  withdrawal,
} as const
