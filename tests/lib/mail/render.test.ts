import { describe, expect, it } from 'vitest'
import { directionOf, LOCALES, type Locale } from '#lib/domain/locales.ts'
import type { MessageKind, MessagePayload } from '#lib/domain/messages/catalogue.ts'
import { MESSAGE_KINDS } from '#lib/domain/messages/catalogue.ts'
import type { MailToRender } from '#lib/domain/messages/mail-to-render.ts'
import { carriesProof } from '#lib/domain/messages/outdated.ts'
import { render } from '#lib/mail/render.ts'
import { faultsOfMarkup } from '#tests/support/valid-html.ts'
import { SENDER } from '#tests/support/worker.ts'

const reference = 'DSR-7K3M-Q9TX'
const facts = { reference, kind: 'deletion', law: 'CN', dueOn: '2026-12-14' } as const
const line = { ...facts, safeOn: '2026-12-11', assigned: false, unable: false }
const date = { reference, kind: 'deletion', law: 'CN', on: '2026-12-14', safeOn: '2026-12-11' } as const
const verificationId = 'v1'
const other = { reference: 'DSR-4ACD-6WXY', dueOn: null }

const PAYLOADS: { [Kind in MessageKind]: MessagePayload<Kind> } = {
  'confirm-email': { reference, verificationId, dueOn: '2026-12-14', others: [other] },
  'confirm-subject': { reference, verificationId },
  'open-request': { reference, verificationId },
  'mail-stopped': { reference },
  'new-address': { reference, verificationId: 'v' },
  'former-address': { reference, verificationId: 'v', stage: 'changed' },
  'letter-held': { reference, verificationId: 'v', does: 'erase', until: '2026-12-14' },
  'staff-letter': { reference, news: 'returned' },
  'admin-letter-stopped': facts,
  'my-requests': {
    reference,
    verificationId,
    lines: [{ reference, kind: 'access', status: 'waiting', receivedOn: '2026-11-20' }],
    more: 2,
  },
  'request-confirmed': {
    reference,
    dueOn: null,
    asks: 'request',
    withdrawn: { at: '2026-11-23T02:00:00Z', zone: 'Asia/Shanghai', purposes: ['surveys'] },
    others: [],
  },
  'extension-notice': { reference, reason: 'complexity', extendedOn: '2027-02-23', until: null },
  'new-message': { reference },
  'request-answered': { reference },
  'second-proof': { reference, verificationId: 'v' },
  'files-ending': { reference, until: '2026-12-14', renewable: true },
  'request-merged': { reference, otherReference: 'DSR-9TXM-K3Q7' },
  'task-handed-out': { reference, taskLinkId: 'l', until: '2026-12-14' },
  'staff-task-done': { reference, taskId: 't' },
  'request-withdrawn': { reference },
  'decision-appealed': {
    reference,
    firstReference: 'DSR-4ACD-6WXY',
    appeal: 'complaint',
    dueOn: '2026-12-14',
  },
  'admin-request-confirmed': { ...facts, others: [{ ...facts, reference: 'DSR-4ACD-6WXY' }] },
  'admin-reply-received': facts,
  'admin-extension-failed': facts,
  'admin-address-stopped': facts,
  'admin-decision-appealed': { ...facts, firstReference: 'DSR-4ACD-6WXY' },
  'admin-mail-test': { at: '2026-12-07T01:00:00.000Z' },
  'admin-canary': { used: 0, sent: 8 },
  'admin-wave': { at: '2026-12-07T01:00:00.000Z' },
  'admin-digest': {
    day: '2026-12-07',
    overdue: [line],
    dueToday: [{ ...line, assigned: true, unable: true }],
    dueSoon: [{ ...line, assigned: true }],
    unconfirmedRunning: [line],
    unacknowledged: [line],
    more: 2,
    failedMails: 1,
    auditHead: { sequence: 1234, hash: 'ab'.repeat(32) },
    checkpoint: {
      note: `rights.example.com/trail\n1200\n${'A'.repeat(43)}=\n2026-12-07T00:30:00.000Z\n\n— rights.example.com/trail ${'B'.repeat(90)}==\n`,
      key: `rights.example.com/trail+0123abcd+${'C'.repeat(44)}`,
    },
  },
  'staff-escalation': {
    staffId: 'mei',
    lines: [
      { reference: 'DSR-7K3M-Q9TX', kind: 'access', law: 'CN', dueOn: '2026-12-14', stage: 'unassigned' },
      { reference: 'DSR-7K3M-Q9TY', kind: 'access', law: 'CN', dueOn: '2026-12-14', stage: 75 },
    ],
    more: 2,
  },
  'staff-reminder': {
    staffId: 's1',
    day: '2026-12-07',
    lines: [
      { ...date, due: 'acknowledgement', within: -1 },
      { ...date, due: 'answer', within: 0 },
      { ...date, due: 'answer', within: 5 },
      { ...date, due: 'target', within: 0 },
    ],
    more: 3,
  },
  'admin-dates-moved': {
    cause: { kind: 'holiday-year', calendar: 'CN', year: 2027 },
    moved: 3,
    certainty: 2,
    lines: [{ reference, from: '2027-02-12', to: '2027-02-17' }],
    more: 2,
  },
  'staff-account-changed': { change: 'factor-reset' },
  'staff-case-news': { reference, about: 'wrote' },
}
const proof = { token: 'TOKEN-of-the-link', code: '9ACD6WXY' }
const kinds = Object.keys(MESSAGE_KINDS) as MessageKind[]
const LINKED: MessageKind[] = ['mail-stopped', 'task-handed-out']
const every = LOCALES.flatMap((locale) => kinds.map((kind) => ({ locale, kind })))

const mailOf = (kind: MessageKind, locale: Locale) =>
  ({
    kind,
    locale,
    payload: PAYLOADS[kind],
    proof: 'verificationId' in PAYLOADS[kind] || LINKED.includes(kind) ? proof : null,
  }) as MailToRender
const shown = (kind: MessageKind, locale: Locale) =>
  render(mailOf(kind, locale), { sender: SENDER, secrets: 'shown' })

/** What a reader sees of HTML, as plain text. */
const seen = (html: string) =>
  html
    .replace(/<title>.*?<\/title>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
const words = (text: string) => text.replace(/:\s/g, ': ').replace(/\s+/g, ' ').trim()

describe('the words of a mail', () => {
  it.each(every)('say the same as text and as HTML: $kind in $locale', ({ kind, locale }) => {
    const { text, html } = shown(kind, locale)
    expect(words(seen(html)).replace(/ ([:,.])/g, '$1')).toBe(words(text))
  })

  it.each(every)(
    'are valid HTML, in the direction of the language: $kind in $locale',
    async ({ kind, locale }) => {
      const { html } = shown(kind, locale)
      expect(await faultsOfMarkup(html)).toEqual([])
      expect(html).toContain(`<html lang="${locale}" dir="${directionOf(locale)}">`)
    },
  )

  it.each(every)(
    'load nothing and lead only to this portal, by one link: $kind in $locale',
    ({ kind, locale }) => {
      const { html } = shown(kind, locale)
      expect(html).not.toMatch(/<(img|script|link|iframe|style|form)|url\(|src=/i)
      const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
      // the code of a second proof is typed where it was asked for
      expect(links).toHaveLength(kind === 'second-proof' ? 0 : 1)
      for (const link of links) expect(link?.startsWith(`${SENDER.baseUrl}/${locale}/`)).toBe(true)
    },
  )

  it.each(every)(
    'have a subject of one line that gives nothing away: $kind in $locale',
    ({ kind, locale }) => {
      const { subject } = shown(kind, locale)
      expect(subject).not.toMatch(/[\r\n]|delet|删除|{/)
      expect(subject.length).toBeLessThan(78)
    },
  )

  it.each(LOCALES)('tell the requester who writes, the reference, and how to get help, in %s', (locale) => {
    for (const kind of kinds.filter((one) => !one.startsWith('admin-') && !one.startsWith('staff-'))) {
      const { text } = shown(kind, locale)
      for (const fact of [SENDER.operator, reference, SENDER.help]) expect(text, kind).toContain(fact)
    }
  })

  it.each(['confirm-email', 'open-request'] as const)(
    'put the token of a %s into the link and the code beside it',
    (kind) => {
      const { text } = shown(kind, 'en')
      const path = kind === 'confirm-email' ? 'confirm' : 'my-request/open'
      expect(text).toContain(`${SENDER.baseUrl}/en/${path}/${proof.token}\n`)
      expect(text).toContain('\n9ACD-6WXY\n')
      expect(text).toMatch(kind === 'confirm-email' ? /72 hours.*30 minutes/s : /10 minutes/)
    },
  )

  it.each(LOCALES)('leave link and code out of the copy that is kept, in %s', (locale) => {
    for (const kind of ['confirm-email', 'open-request'] as const) {
      const kept = JSON.stringify(render(mailOf(kind, locale), { sender: SENDER, secrets: 'masked' }))
      for (const secret of [proof.token, proof.code, '9ACD-6WXY']) expect(kept).not.toContain(secret)
    }
  })

  it('say the due date in the language of the mail', () => {
    expect(shown('confirm-email', 'en').text).toContain('Monday, December 14, 2026')
    expect(shown('confirm-email', 'zh-CN').text).toContain('2026年12月14日')
  })

  it('are never written without the link they promise', () => {
    const mail = { ...mailOf('confirm-email', 'en'), proof: null } as MailToRender
    expect(() => render(mail, { sender: SENDER, secrets: 'shown' })).toThrow('without its link')
  })

  it.each(every)(
    'name nobody and lead nowhere where a mailbox is shared: $kind in $locale',
    ({ kind, locale }) => {
      const mail = { ...mailOf(kind, locale), isDiscreet: true }
      const { subject, text, html } = render(mail, { sender: SENDER, secrets: 'shown' })
      for (const telling of [
        SENDER.operator,
        reference,
        SENDER.baseUrl,
        SENDER.help,
        'http',
        'request',
        '申请',
      ])
        expect(`${subject} ${text} ${seen(html)}`.toLowerCase()).not.toContain(telling.toLowerCase())
      // whoever shares the former mailbox must not be led to stop the change
      expect(text.includes('9ACD-6WXY')).toBe(carriesProof(kind) && kind !== 'former-address')
      const kept = JSON.stringify(render(mail, { sender: SENDER, secrets: 'masked' }))
      expect(kept).not.toContain('9ACD-6WXY')
    },
  )

  it('escape whatever the operator is called', () => {
    const sender = { ...SENDER, operator: 'A & <b>"B"</b>' }
    const { html, text } = render(mailOf('new-message', 'en'), { sender, secrets: 'shown' })
    expect(html).toContain('A &amp; &lt;b&gt;&quot;B&quot;&lt;/b&gt;')
    expect(text).toContain(sender.operator)
  })
})
