import { readdirSync } from 'node:fs'
import type { Permission } from '#lib/domain/access/permissions.ts'

/**
 * Who is let through a door of the desk: whoever holds the permission, anybody who is signed in (`staff`), or
 * everybody. `body` is what a whole form posts, where the command is to decide too; `REFERENCE` is the story's case.
 */
export type DoorRow = { may: Permission | 'staff' | 'everybody'; body?: Record<string, string> }

const V = { version: '1' }
const WORDS = { version: '1', body: 'A reason in a sentence.' }
const onCase = (may: Permission, body?: Record<string, string>): DoorRow => ({ may, body })

/** The routes that give out what is no page; asked by GET. */
export const DESK_GETS: Record<string, DoorRow['may']> = {
  'sign-in/single-sign-on/callback': 'everybody',
  'audit/table/[file]': 'export-audit',
  'enter/import/[list]/table/[file]': 'enter-request',
  'enter/import/table/[file]': 'enter-request',
  live: 'view-queue',
  'reports/table/[file]': 'view-reports',
  'requests/[reference]/files/[file]': 'view-request',
  'requests/[reference]/files/[file]/copy': 'view-request',
  'requests/[reference]/identity-files/[file]/download': 'view-identity-file',
  'requests/[reference]/pack/[file]': 'make-pack',
}

/** The routes that change something; posted to directly. */
export const DESK_POSTS: Record<string, DoorRow> = {
  'join/send': { may: 'everybody' },
  'sign-in/send': { may: 'everybody' },
  'sign-in/passkey/ask': { may: 'everybody' },
  'sign-in/passkey/send': { may: 'everybody' },
  'sign-in/single-sign-on/begin': { may: 'everybody' },
  'sign-in/single-sign-on/send': { may: 'everybody' },
  'sign-out': { may: 'everybody' },
  'absences/[staffId]/send': { may: 'manage-absences' },
  'absences/[staffId]/end': { may: 'manage-absences' },
  'account/absence/send': { may: 'staff' },
  'account/absence/end': { may: 'staff' },
  'settings/assignment/[rule]/send': { may: 'manage-assignment' },
  'settings/assignment/[rule]/delete': { may: 'manage-assignment' },
  'account/authenticator/new/send': { may: 'staff' },
  'account/authenticator/prepare': { may: 'staff' },
  'account/calendar/end': { may: 'staff' },
  'account/calendar/kept': { may: 'staff' },
  'account/calendar/make': { may: 'view-queue' },
  'account/password/send': { may: 'staff' },
  'account/passkeys/[passkey]/remove': { may: 'staff' },
  'account/passkeys/new/send': { may: 'staff' },
  'account/passkeys/prepare': { may: 'staff' },
  'account/recovery-codes/kept': { may: 'staff' },
  'account/recovery-codes/renew': { may: 'staff' },
  'account/sessions/end': { may: 'staff' },
  'account/sessions/end-others': { may: 'staff' },
  'account/step-up/ask': { may: 'staff' },
  'account/step-up/send': { may: 'staff' },
  'audit/export/make': { may: 'export-audit' },
  'calendars/[calendar]/review/save': { may: 'manage-clock' },
  'calendars/load/check': { may: 'manage-clock' },
  'calendars/load/preview/[draft]/save': { may: 'manage-clock' },
  'cases/change': {
    may: 'assign-request',
    body: { do: 'assign', 'cases[]': 'REFERENCE.1', assignee: 'nobody' },
  },
  'enter/import/[list]/discard': { may: 'enter-request' },
  'enter/import/[list]/enter': { may: 'enter-request' },
  'enter/import/check': { may: 'enter-request' },
  'enter/send': { may: 'enter-request' },
  'laws/[law]/mode/send': { may: 'manage-clock' },
  'laws/[law]/versions/send': { may: 'manage-clock' },
  'mentions/see': { may: 'view-request' },
  'outbox/[id]/again': { may: 'send-mail-again', body: { status: 'queued' } },
  'requests/[reference]/accept-identity': onCase('accept-identity'),
  'requests/[reference]/acknowledge/send': onCase('acknowledge-request'),
  'requests/[reference]/ask-identity/send': onCase('ask-identity'),
  'requests/[reference]/ask/fill': onCase('ask-requester', { add: 'preview' }),
  'requests/[reference]/ask/save': onCase('ask-requester'),
  'requests/[reference]/ask/send': onCase('ask-requester', { ...WORDS, about: 'other' }),
  'requests/[reference]/assign': onCase('assign-request', { ...V, assignee: '' }),
  'requests/[reference]/bring-back': onCase('bring-back-request', V),
  'requests/[reference]/close-as-duplicate/send': onCase('close-as-duplicate'),
  'requests/[reference]/close-as-spam/send': onCase('close-as-spam', WORDS),
  'requests/[reference]/close/files/add': onCase('reply-to-requester'),
  'requests/[reference]/close/files/remove': onCase('reply-to-requester'),
  'requests/[reference]/close/fill': onCase('close-request', { add: 'preview' }),
  'requests/[reference]/close/save': onCase('close-request'),
  'requests/[reference]/close/send': onCase('close-request', { ...WORDS, outcome: 'granted' }),
  'requests/[reference]/compare/[other]/link': onCase('link-requests'),
  'requests/[reference]/compare/[other]/unlink': onCase('link-requests'),
  'requests/[reference]/correct-address/send': onCase('enter-request', { ...V, email: 'x@mail.example' }),
  'requests/[reference]/correct-receipt/send': onCase('correct-receipt', {
    ...WORDS,
    ...{ on: '2026-11-20', time: '', channel: 'post' },
  }),
  'requests/[reference]/extend/send': onCase('extend-request'),
  'requests/[reference]/hold-record/send': onCase('hold-record', WORDS),
  'requests/[reference]/letters/[letter]/discard': onCase('reply-to-requester'),
  'requests/[reference]/letters/[letter]/judge': onCase('review-letter'),
  'requests/[reference]/letters/[letter]/restore': onCase('reply-to-requester'),
  'requests/[reference]/letters/[letter]/take-over': onCase('reply-to-requester'),
  'requests/[reference]/letters/[letter]/undo': onCase('reply-to-requester'),
  'requests/[reference]/letters/[letter]/unfreeze': onCase('approve-release'),
  'requests/[reference]/identity-files/[file]/open': onCase('view-identity-file', { code: '' }),
  'requests/[reference]/lift-hold/send': onCase('hold-record', WORDS),
  'requests/[reference]/match-identity': onCase('match-identity'),
  'requests/[reference]/milestones': onCase('work-on-tasks'),
  'requests/[reference]/note': onCase('add-note', WORDS),
  'requests/[reference]/notices/[mail]/again': onCase('send-mail-again', { status: 'failed' }),
  'requests/[reference]/notices/[mail]/new-address': onCase('settle-notice', V),
  'requests/[reference]/notices/[mail]/posted': onCase('settle-notice'),
  'requests/[reference]/override-identity/send': onCase('override-identity', WORDS),
  'requests/[reference]/pack/make': onCase('make-pack'),
  'requests/[reference]/package/send': onCase('build-package'),
  'requests/[reference]/record-circumstance': onCase('record-circumstance'),
  'requests/[reference]/redactions/send': onCase('record-redaction'),
  'requests/[reference]/refuse/fill': onCase('refuse-request', { add: 'preview' }),
  'requests/[reference]/refuse/save': onCase('refuse-request'),
  'requests/[reference]/refuse/send': onCase('refuse-request', { ...WORDS, ground: 'cn.state-organ' }),
  'requests/[reference]/reopen/send': onCase('reopen-request', WORDS),
  'requests/[reference]/reply/files/add': onCase('reply-to-requester'),
  'requests/[reference]/reply/files/remove': onCase('reply-to-requester'),
  'requests/[reference]/reply/fill': onCase('reply-to-requester', { add: 'preview' }),
  'requests/[reference]/reply/save': onCase('reply-to-requester'),
  'requests/[reference]/reply/send': onCase('reply-to-requester', WORDS),
  'requests/[reference]/settle-address/send': onCase('settle-address', WORDS),
  'requests/[reference]/shield/lift': onCase('shield-case', { ...V, colleague: 'somebody' }),
  'requests/[reference]/shield/send': onCase('shield-case', { ...V, colleague: 'somebody' }),
  'requests/[reference]/stop-purposes': onCase('stop-purposes', { ...V, 'stopped[]': 'advertising' }),
  'requests/[reference]/tag': onCase('tag-request'),
  'requests/[reference]/tasks/[task]/change/send': onCase('work-on-tasks'),
  'requests/[reference]/tasks/[task]/end-link': onCase('hand-out-task', V),
  'requests/[reference]/tasks/[task]/finish/files/add': onCase('work-on-tasks'),
  'requests/[reference]/tasks/[task]/finish/files/remove': onCase('work-on-tasks'),
  'requests/[reference]/tasks/[task]/finish/send': onCase('work-on-tasks'),
  'requests/[reference]/tasks/[task]/hand-out/send': onCase('hand-out-task'),
  'requests/[reference]/tasks/[task]/reopen': onCase('work-on-tasks', V),
  'requests/[reference]/tasks/[task]/skip/send': onCase('work-on-tasks'),
  'requests/[reference]/tasks/add/send': onCase('work-on-tasks'),
  'requests/[reference]/tasks/take-plan': onCase('work-on-tasks', V),
  'requests/[reference]/unwatch': onCase('watch-request', V),
  'requests/[reference]/watch': onCase('watch-request', V),
  'requests/[reference]/writing': onCase('view-request', {}),
  search: { may: 'view-queue', body: { search: 'DSR-2222-2222' } },
  'settings/blocks/lift': { may: 'manage-blocks' },
  'settings/[list]/[entry]/send': { may: 'manage-settings' },
  'settings/logo/send': { may: 'manage-settings' },
  'settings/mail/send': { may: 'manage-settings', body: { email: 'desk@mail.example' } },
  'settings/operator/preview': { may: 'manage-settings' },
  'settings/operator/send': { may: 'manage-settings' },
  'settings/rules/preview': { may: 'manage-settings' },
  'settings/rules/send': { may: 'manage-settings' },
  'settings/templates/[template]/preview': { may: 'manage-templates' },
  'settings/templates/[template]/restore': { may: 'manage-templates', body: { ...V, restore: '1' } },
  'settings/templates/[template]/send': { may: 'manage-templates' },
  'staff/[staffId]/disable/send': { may: 'manage-staff', body: { version: '99' } },
  'staff/[staffId]/enable/send': { may: 'manage-staff', body: { version: '99' } },
  'staff/[staffId]/hand-over/send': { may: 'manage-staff', body: { version: '99' } },
  'staff/[staffId]/reset-factor/send': { may: 'manage-staff', body: { version: '99' } },
  'staff/[staffId]/role/send': { may: 'manage-staff', body: { version: '99', role: 'reader' } },
  'staff/invite/send': {
    may: 'manage-staff',
    body: { name: 'Wu Hao', email: 'not-an-address', role: 'reader' },
  },
  'staff/link/done': { may: 'manage-staff', body: {} },
  'tags/change': { may: 'manage-tags' },
  'tags/make': { may: 'manage-tags' },
  'take-next': { may: 'assign-request', body: {} },
  'views/change': { may: 'keep-view' },
  'views/keep': { may: 'keep-view' },
  'withdrawals/check': { may: 'view-queue', body: { email: 'nobody@mail.example' } },
}

const ROOT = 'app/[locale]/desk'

/** The routes below /desk whose file has this name, without the groups in their paths. */
export function deskRoutes(file: 'page.tsx' | 'route.ts'): string[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => path === file || path.endsWith(`/${file}`))
    .map((path) =>
      path
        .split('/')
        .filter((part) => !part.startsWith('('))
        .slice(0, -1)
        .join('/'),
    )
    .toSorted()
}
