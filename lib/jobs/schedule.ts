import { lookForCasesToMove } from '#lib/commands/calendars/look-for-cases-to-move.ts'
import { endFiles } from '#lib/commands/files/end-files.ts'
import { remindOfFiles } from '#lib/commands/files/remind-of-files.ts'
import { endHolds } from '#lib/commands/letters/end-holds.ts'
import { sendLetters } from '#lib/commands/letters/send-letters.ts'
import { escalateCases } from '#lib/commands/messages/escalate-cases.ts'
import { DIGEST, sendDigest } from '#lib/commands/messages/send-digest.ts'
import { tellOfCanary } from '#lib/commands/messages/tell-of-canary.ts'
import { tellOfWave } from '#lib/commands/messages/tell-of-wave.ts'
import { indexNames } from '#lib/commands/requests/index-names.ts'
import { WORKING_HOURS } from '#lib/domain/operator/working-morning.ts'
import type { Job } from '#lib/jobs/job.ts'
import { remindEverybody } from '#lib/jobs/remind-staff.ts'
import { deleteWhatEnded, eraseDue, lapse, sweep } from '#lib/jobs/retention.ts'
import { scanFiles } from '#lib/jobs/scan-files.ts'
import { sendMail } from '#lib/jobs/send-mail.ts'
import { signAndKeep } from '#lib/jobs/sign-checkpoint.ts'

/** Everything the portal does by itself. After a standstill each runs once, not once a missed slot (SR-183). */
export const SCHEDULE: Job[] = [
  {
    name: 'send-letters',
    when: 'every tick',
    what: 'ends holds that nobody stopped, and sends the letters of staff whose time to undo is over',
    async run({ context }) {
      const ended = await endHolds(context())
      const sent = await sendLetters(context())
      return (ended.ok ? ended.value : 0) + (sent.ok ? sent.value : 0)
    },
  },
  {
    name: 'send-mail',
    when: 'every tick',
    what: 'sends the mail that is due, or captures it when no mail server is configured',
    run: sendMail,
  },
  {
    name: 'scan-files',
    when: 'every tick',
    what: 'has uploaded files scanned for viruses, when a scanner is configured',
    run: scanFiles,
  },
  {
    name: 'index-names',
    when: 'every tick',
    what: 'makes cases that were filed before there was a search by name findable by it, once',
    run: async ({ context }) => {
      const done = await indexNames(context())
      return done.ok ? done.value : 0
    },
  },
  {
    name: 'lapse-unconfirmed',
    when: { everyMinutes: 60 },
    what: 'closes requests whose mailbox was never confirmed, and destroys their personal data',
    destroys: true,
    run: lapse,
  },
  {
    name: 'erase-records',
    when: { everyMinutes: 60 },
    what: 'destroys the records of closed requests on the day that the person was told, unless a legal hold keeps them',
    destroys: true,
    run: eraseDue,
  },
  {
    name: 'delete-expired',
    when: { everyMinutes: 60 },
    what: 'destroys drafts, lists that were to be entered, form attempts, submission keys, sessions, invitations and old copies of the database past their end',
    destroys: true,
    run: deleteWhatEnded,
  },
  {
    name: 'sweep-files',
    when: { everyMinutes: 10 },
    what: 'destroys pictures of identity documents past the days that the desk’s rules say, files that were uploaded and never sent, and what erased requests and broken uploads left in the folder',
    destroys: true,
    run: sweep,
  },
  {
    name: 'end-files',
    when: { everyMinutes: 10 },
    what: 'destroys files of an answer whose days, by the desk’s rules, are over',
    destroys: true,
    run: async ({ context, dataDir }) => {
      const ended = await endFiles(context(), dataDir)
      return ended.ok ? ended.value : 0
    },
  },
  {
    name: 'remind-of-files',
    when: { everyMinutes: 60 },
    what: 'reminds people of files of an answer that they have not downloaded, seven days and two days before they go',
    run: async ({ context }) => {
      const reminded = await remindOfFiles(context())
      return reminded.ok ? reminded.value : 0
    },
  },
  {
    name: 'look-for-cases-to-move',
    when: { everyMinutes: 60 },
    what: 'counts the open requests whose dates are no longer what the portal’s own calendars say, or whose law has a newer version, for the desk to tell',
    run: async ({ context }) => {
      const looked = await lookForCasesToMove(context())
      return looked.ok ? looked.value.found : 0
    },
  },
  {
    name: 'escalate-cases',
    when: { everyMinutes: 10 },
    what: 'tells leads of cases that nobody picked up, and them and the handler of cases that used up a share of their legal time, each stage once',
    run: async ({ context }) => {
      const told = await escalateCases(context())
      return told.ok ? told.value : 0
    },
  },
  {
    name: 'tell-of-wave',
    when: { everyMinutes: 5 },
    what: 'tells the operator’s mailbox, once a day, that unusually many unconfirmed requests come in',
    run: async ({ context }) => {
      const looked = await tellOfWave(context())
      return looked.ok && looked.value.told ? 1 : 0
    },
  },
  {
    name: 'tell-of-canary',
    when: { everyMinutes: 30 },
    what: 'tells the operator’s mailbox, once a day, that confirmation mails are used far less than usual',
    run: async ({ context }) => {
      const looked = await tellOfCanary(context())
      return looked.ok && looked.value.told ? 1 : 0
    },
  },
  {
    name: 'sign-trail',
    when: { everyMinutes: 60 },
    what: 'signs how far the audit trail stands, if it grew, and adds the note to a file of the data folder',
    run: signAndKeep,
  },
  {
    name: DIGEST,
    when: { workingMorningAt: WORKING_HOURS.from },
    what: 'tells the operator’s mailbox what is overdue, due soon or could not be mailed, if anything is',
    run: async ({ context }, day) => {
      const sent = await sendDigest(context(), day)
      return sent.ok && sent.value.queued ? 1 : 0
    },
  },
  {
    name: 'staff-reminders',
    when: { workingMorningAt: WORKING_HOURS.from },
    what: 'reminds colleagues by one mail each of dates of their cases that came near, are reached or were missed',
    run: remindEverybody,
  },
]
