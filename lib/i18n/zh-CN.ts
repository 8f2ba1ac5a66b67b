import type { Messages } from '#lib/i18n/messages.ts'
import { absences } from '#lib/i18n/zh-CN/absences.ts'
import { address } from '#lib/i18n/zh-CN/address.ts'
import { answerPackage } from '#lib/i18n/zh-CN/answer-package.ts'
import { answers } from '#lib/i18n/zh-CN/answers.ts'
import { assignment } from '#lib/i18n/zh-CN/assignment.ts'
import { assignmentRules } from '#lib/i18n/zh-CN/assignment-rules.ts'
import { audit } from '#lib/i18n/zh-CN/audit.ts'
import { blocks } from '#lib/i18n/zh-CN/blocks.ts'
import { bulk } from '#lib/i18n/zh-CN/bulk.ts'
import { calendarFeed } from '#lib/i18n/zh-CN/calendar-feed.ts'
import { calendars } from '#lib/i18n/zh-CN/calendars.ts'
import { care } from '#lib/i18n/zh-CN/care.ts'
import { caseTime } from '#lib/i18n/zh-CN/case-time.ts'
import { casefile } from '#lib/i18n/zh-CN/casefile.ts'
import { clock } from '#lib/i18n/zh-CN/clock.ts'
import { confirm } from '#lib/i18n/zh-CN/confirm.ts'
import { correction } from '#lib/i18n/zh-CN/correction.ts'
import { deadlines } from '#lib/i18n/zh-CN/deadlines.ts'
import { deliverability } from '#lib/i18n/zh-CN/deliverability.ts'
import { desk } from '#lib/i18n/zh-CN/desk.ts'
import { deskRules } from '#lib/i18n/zh-CN/desk-rules.ts'
import { duplicates } from '#lib/i18n/zh-CN/duplicates.ts'
import { eventNames } from '#lib/i18n/zh-CN/event-names.ts'
import { failure } from '#lib/i18n/zh-CN/failure.ts'
import { files } from '#lib/i18n/zh-CN/files.ts'
import { grounds } from '#lib/i18n/zh-CN/grounds.ts'
import { history } from '#lib/i18n/zh-CN/history.ts'
import { identity } from '#lib/i18n/zh-CN/identity.ts'
import { imports } from '#lib/i18n/zh-CN/imports.ts'
import { intake } from '#lib/i18n/zh-CN/intake.ts'
import { lawDesk } from '#lib/i18n/zh-CN/law-desk.ts'
import { letters } from '#lib/i18n/zh-CN/letters.ts'
import { mail } from '#lib/i18n/zh-CN/mail.ts'
import { mailSettings } from '#lib/i18n/zh-CN/mail-settings.ts'
import { mentions } from '#lib/i18n/zh-CN/mentions.ts'
import { moved } from '#lib/i18n/zh-CN/moved.ts'
import { myIdentity } from '#lib/i18n/zh-CN/my-identity.ts'
import { myRequest } from '#lib/i18n/zh-CN/my-request.ts'
import { neutral } from '#lib/i18n/zh-CN/neutral.ts'
import { notices } from '#lib/i18n/zh-CN/notices.ts'
import { nouns } from '#lib/i18n/zh-CN/nouns.ts'
import { oneMoment } from '#lib/i18n/zh-CN/one-moment.ts'
import { outbox } from '#lib/i18n/zh-CN/outbox.ts'
import { pack } from '#lib/i18n/zh-CN/pack.ts'
import { problems } from '#lib/i18n/zh-CN/problems.ts'
import { prove } from '#lib/i18n/zh-CN/prove.ts'
import { queue } from '#lib/i18n/zh-CN/queue.ts'
import { receipt } from '#lib/i18n/zh-CN/receipt.ts'
import { record } from '#lib/i18n/zh-CN/record.ts'
import { redactions } from '#lib/i18n/zh-CN/redactions.ts'
import { reports } from '#lib/i18n/zh-CN/reports.ts'
import { request } from '#lib/i18n/zh-CN/request.ts'
import { sent } from '#lib/i18n/zh-CN/sent.ts'
import { settings } from '#lib/i18n/zh-CN/settings.ts'
import { shields } from '#lib/i18n/zh-CN/shields.ts'
import { signIn } from '#lib/i18n/zh-CN/sign-in.ts'
import { site } from '#lib/i18n/zh-CN/site.ts'
import { staff } from '#lib/i18n/zh-CN/staff.ts'
import { start } from '#lib/i18n/zh-CN/start.ts'
import { story } from '#lib/i18n/zh-CN/story.ts'
import { taskLink } from '#lib/i18n/zh-CN/task-link.ts'
import { tasks } from '#lib/i18n/zh-CN/tasks.ts'
import { templates } from '#lib/i18n/zh-CN/templates.ts'
import { views } from '#lib/i18n/zh-CN/views.ts'
import { withdrawal } from '#lib/i18n/zh-CN/withdrawal.ts'

/** Simplified Chinese. A missing word does not compile. */
export const zhCN: Messages = {
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
}
