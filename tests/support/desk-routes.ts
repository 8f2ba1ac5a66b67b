import { readdirSync } from 'node:fs'
import type { Permission } from '#lib/domain/access/permissions.ts'

/**
 * Who is let through a door of the desk: whoever holds the permission, anybody who is signed in (`staff`), or
 * everybody. `body` is what a whole form posts; without it a post that is refused may be called unreadable first.
 */
type DoorRow = { may: Permission | 'staff' | 'everybody'; body?: Record<string, string> }

const V = { version: '1' }
const WORDS = { version: '1', body: 'A reason in a sentence.' }
const onCase = (may: Permission, body?: Record<string, string>): DoorRow => ({ may, body })

/** Every route below /desk, as its files name it without groups: what it asks for. A new route has its line here. */
export const DESK_PAGES: Record<string, DoorRow['may']> = {
  join: 'everybody',
  'sign-in': 'everybody',
  '': 'view-queue',
  account: 'staff',
  'account/authenticator': 'staff',
  'account/authenticator/new': 'staff',
  'account/calendar': 'staff',
  'account/password': 'staff',
  'account/recovery-codes': 'staff',
  'account/sessions': 'staff',
  calendars: 'view-clock-settings',
  'calendars/[calendar]': 'view-clock-settings',
  'calendars/[calendar]/review': 'view-clock-settings',
  'calendars/load': 'manage-clock',
  'calendars/load/preview/[draft]': 'manage-clock',
  enter: 'enter-request',
  laws: 'view-clock-settings',
  'laws/[law]': 'view-clock-settings',
  'laws/[law]/versions': 'view-clock-settings',
  outbox: 'view-outbox',
  'outbox/[id]': 'view-outbox',
  reports: 'view-reports',
  'reports/california': 'view-reports',
  'requests/[reference]': 'view-request',
  'requests/[reference]/acknowledge': 'view-request',
  'requests/[reference]/ask': 'view-request',
  'requests/[reference]/ask-identity': 'view-request',
  'requests/[reference]/close': 'view-request',
  'requests/[reference]/close-as-duplicate': 'view-request',
  'requests/[reference]/close-as-spam': 'view-request',
  'requests/[reference]/correct-receipt': 'view-request',
  'requests/[reference]/extend': 'view-request',
  'requests/[reference]/hold-record': 'view-request',
  'requests/[reference]/identity-files/[file]': 'view-request',
  'requests/[reference]/lift-hold': 'view-request',
  'requests/[reference]/notices/[mail]': 'view-request',
  'requests/[reference]/override-identity': 'view-request',
  'requests/[reference]/paper': 'view-request',
  'requests/[reference]/receipt': 'view-request',
  'requests/[reference]/refuse': 'view-request',
  'requests/[reference]/reopen': 'view-request',
  'requests/[reference]/reply': 'view-request',
  'requests/[reference]/settle-address': 'view-request',
  'requests/[reference]/shield': 'view-request',
  settings: 'manage-settings',
  'settings/[list]': 'manage-settings',
  'settings/[list]/[entry]': 'manage-settings',
  'settings/logo': 'manage-settings',
  'settings/mail': 'manage-settings',
  'settings/operator': 'manage-settings',
  'settings/rules': 'manage-settings',
  'settings/templates': 'manage-templates',
  'settings/templates/[template]': 'manage-templates',
  staff: 'manage-staff',
  'staff/[staffId]': 'manage-staff',
  'staff/[staffId]/disable': 'manage-staff',
  'staff/[staffId]/enable': 'manage-staff',
  'staff/[staffId]/hand-over': 'manage-staff',
  'staff/[staffId]/reset-factor': 'manage-staff',
  'staff/[staffId]/role': 'manage-staff',
  'staff/invite': 'manage-staff',
  'staff/link': 'manage-staff',
  withdrawals: 'view-queue',
}

/** The routes that give out what is no page; asked by GET. */
export const DESK_GETS: Record<string, DoorRow['may']> = {
  live: 'view-queue',
  'reports/table/[file]': 'view-reports',
  'requests/[reference]/files/[file]': 'view-request',
  'requests/[reference]/files/[file]/copy': 'view-request',
  'requests/[reference]/identity-files/[file]/download': 'view-identity-file',
}

/** The routes that change something; posted to directly. */
export const DESK_POSTS: Record<string, DoorRow> = {
  'join/send': { may: 'everybody' },
  'sign-in/send': { may: 'everybody' },
  'sign-out': { may: 'everybody' },
  'account/authenticator/new/send': { may: 'staff' },
  'account/authenticator/prepare': { may: 'staff' },
  'account/calendar/end': { may: 'staff' },
  'account/calendar/kept': { may: 'staff' },
  'account/calendar/make': { may: 'staff' },
  'account/password/send': { may: 'staff' },
  'account/recovery-codes/kept': { may: 'staff' },
  'account/recovery-codes/renew': { may: 'staff' },
  'account/sessions/end': { may: 'staff' },
  'account/sessions/end-others': { may: 'staff' },
  'calendars/[calendar]/review/save': { may: 'manage-clock' },
  'calendars/load/check': { may: 'manage-clock' },
  'calendars/load/preview/[draft]/save': { may: 'manage-clock' },
  'enter/send': { may: 'enter-request' },
  'laws/[law]/mode/send': { may: 'manage-clock' },
  'laws/[law]/versions/send': { may: 'manage-clock' },
  'outbox/[id]/again': { may: 'send-mail-again', body: { status: 'queued' } },
  'requests/[reference]/accept-identity': onCase('accept-identity'),
  'requests/[reference]/acknowledge/send': onCase('acknowledge-request'),
  'requests/[reference]/ask-identity/send': onCase('ask-identity'),
  'requests/[reference]/ask/fill': { may: 'staff', body: { add: 'preview' } },
  'requests/[reference]/ask/send': onCase('ask-requester', { ...WORDS, about: 'other' }),
  'requests/[reference]/assign': onCase('assign-request', { ...V, assignee: '' }),
  'requests/[reference]/close-as-duplicate/send': onCase('close-as-duplicate'),
  'requests/[reference]/close-as-spam/send': onCase('close-as-spam', WORDS),
  'requests/[reference]/close/files/add': onCase('reply-to-requester'),
  'requests/[reference]/close/files/remove': onCase('reply-to-requester'),
  'requests/[reference]/close/fill': { may: 'staff', body: { add: 'preview' } },
  'requests/[reference]/close/send': onCase('close-request', { ...WORDS, outcome: 'granted' }),
  'requests/[reference]/correct-receipt/send': onCase('correct-receipt', {
    ...WORDS,
    ...{ on: '2026-11-20', time: '', channel: 'post' },
  }),
  'requests/[reference]/extend/send': onCase('extend-request'),
  'requests/[reference]/hold-record/send': onCase('hold-record', WORDS),
  'requests/[reference]/identity-files/[file]/open': onCase('view-identity-file', { code: '' }),
  'requests/[reference]/lift-hold/send': onCase('hold-record', WORDS),
  'requests/[reference]/match-identity': onCase('match-identity'),
  'requests/[reference]/note': onCase('add-note', WORDS),
  'requests/[reference]/notices/[mail]/again': onCase('send-mail-again', { status: 'failed' }),
  'requests/[reference]/notices/[mail]/new-address': onCase('settle-notice', V),
  'requests/[reference]/notices/[mail]/posted': onCase('settle-notice'),
  'requests/[reference]/override-identity/send': onCase('override-identity', WORDS),
  'requests/[reference]/record-circumstance': onCase('record-circumstance'),
  'requests/[reference]/refuse/fill': { may: 'staff', body: { add: 'preview' } },
  'requests/[reference]/refuse/send': onCase('refuse-request', { ...WORDS, ground: 'cn.state-organ' }),
  'requests/[reference]/reopen/send': onCase('reopen-request', WORDS),
  'requests/[reference]/reply/files/add': onCase('reply-to-requester'),
  'requests/[reference]/reply/files/remove': onCase('reply-to-requester'),
  'requests/[reference]/reply/fill': { may: 'staff', body: { add: 'preview' } },
  'requests/[reference]/reply/send': onCase('reply-to-requester', WORDS),
  'requests/[reference]/settle-address/send': onCase('settle-address', WORDS),
  'requests/[reference]/shield/lift': onCase('shield-case', { ...V, colleague: 'somebody' }),
  'requests/[reference]/shield/send': onCase('shield-case', { ...V, colleague: 'somebody' }),
  'requests/[reference]/stop-purposes': onCase('stop-purposes', { ...V, 'stopped[]': 'advertising' }),
  search: { may: 'view-queue', body: { search: 'DSR-2222-2222' } },
  'settings/[list]/[entry]/send': { may: 'manage-settings' },
  'settings/logo/send': { may: 'manage-settings' },
  'settings/mail/send': { may: 'manage-settings', body: {} },
  'settings/operator/send': { may: 'manage-settings' },
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
  'staff/link/done': { may: 'staff', body: {} },
  'take-next': { may: 'assign-request', body: {} },
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
