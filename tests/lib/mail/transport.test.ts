import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { smtpOptions } from '#lib/mail/smtp-options.ts'
import { smtpTransport } from '#lib/mail/transport.ts'
import { mailboxForTest, SENDER } from '#tests/support/worker.ts'

const letter = {
  mailId: 'a1',
  to: 'li.lei@mail.example',
  subject: 'A subject',
  text: 'Text',
  html: '<p>Text</p>',
  senderName: SENDER.name,
}

/** Addresses that other mailers have read as more than one, or as another one (F12). */
const CORPUS = [
  'a@x.example, evil@y.example',
  'a@x.example; evil@y.example',
  'a@x.example evil@y.example',
  'group: a@x.example, evil@y.example;',
  '"a@x.example, evil"@y.example',
  'a@x.example\r\nRCPT TO:<evil@y.example>',
  'a@x.example\nBcc: evil@y.example',
  'a@x.example\u0000',
  'Li Lei <a@x.example>',
  '<a@x.example>',
  'a@x.example (comment)',
  'a@[127.0.0.1]',
  'a@x.example@y.example',
  'a@x.example,',
  '',
]

describe('handing a mail to the server', () => {
  it.each(CORPUS)('refuses an address that is not exactly one: %j', async (to) => {
    const mailbox = await mailboxForTest()
    const transport = smtpTransport(smtpOptions(mailbox.url), SENDER)
    expect(await transport.send({ ...letter, to })).toMatchObject({
      word: 'message-refused',
      permanent: true,
    })
    expect(mailbox.received).toHaveLength(0)
  })

  it.each(['A\r\nBcc: evil@y.example', 'A\nB', 'A\rB', 'A\u0000B'])(
    'refuses a subject that would break out: %j',
    async (subject) => {
      const mailbox = await mailboxForTest()
      const transport = smtpTransport(smtpOptions(mailbox.url), SENDER)
      expect(await transport.send({ ...letter, subject })).toMatchObject({ permanent: true })
      expect(mailbox.received).toHaveLength(0)
    },
  )

  it('says who writes, unless the mail is discreet', async () => {
    const mailbox = await mailboxForTest()
    const transport = smtpTransport(smtpOptions(mailbox.url), SENDER)
    for (const senderName of [SENDER.name, ''])
      expect(await transport.send({ ...letter, senderName })).toBeNull()
    expect(mailbox.received.map(({ mail }) => mail.from?.value[0])).toEqual([
      { name: SENDER.name, address: SENDER.from },
      { name: '', address: SENDER.from },
    ])
  })

  it('reads nothing from files or the web, whatever the text says', async () => {
    const mailbox = await mailboxForTest()
    const transport = smtpTransport(smtpOptions(mailbox.url), SENDER)
    expect(await transport.send({ ...letter, text: 'file:///etc/passwd' })).toBeNull()
    expect(mailbox.received[0]?.mail.text?.trim()).toBe('file:///etc/passwd')
  })

  it('carries a name that is not Latin, and both texts', async () => {
    const mailbox = await mailboxForTest()
    const transport = smtpTransport(smtpOptions(mailbox.url), SENDER)
    expect(
      await transport.send({ ...letter, subject: '请确认您的邮箱', senderName: '广州叮呱呱' }),
    ).toBeNull()
    const mail = mailbox.received[0]?.mail
    expect(mail?.subject).toBe('请确认您的邮箱')
    expect(mail?.from?.value).toEqual([{ name: '广州叮呱呱', address: 'privacy@kage.example' }])
    expect([mail?.text?.trim(), String(mail?.html).trim()]).toEqual(['Text', '<p>Text</p>'])
  })

  it.each([
    [550, 'recipient-refused', true],
    [451, 'server-busy', false],
  ] as const)('tells a refused recipient (%i) apart: %s', async (responseCode, word, permanent) => {
    const mailbox = await mailboxForTest({
      onRcptTo: (_to, _session, done) =>
        done(Object.assign(new Error('li.lei@mail.example?'), { responseCode })),
    })
    const transport = smtpTransport(smtpOptions(mailbox.url), SENDER)
    expect(await transport.send(letter)).toEqual({ word, permanent, detail: String(responseCode) })
  })

  it('waits for the operator when the server refuses the sender', async () => {
    const mailbox = await mailboxForTest({
      onMailFrom: (_from, _session, done) => done(Object.assign(new Error('no'), { responseCode: 553 })),
    })
    const transport = smtpTransport(smtpOptions(mailbox.url), SENDER)
    expect(await transport.send(letter)).toMatchObject({ word: 'sender-refused', permanent: false })
  })

  it('says when nobody listens, and when somebody listens and says nothing', async () => {
    const nobody = smtpTransport(smtpOptions('smtp://127.0.0.1:1'), SENDER)
    expect(await nobody.send(letter)).toMatchObject({ word: 'no-connection', permanent: false })
    const mute = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void mute.close())
    await new Promise((resolve) => mute.once('listening', resolve))
    const { port } = mute.address() as { port: number }
    const quick = { ...smtpOptions(`smtp://127.0.0.1:${port}`), greetingTimeout: 50 }
    expect(await smtpTransport(quick, SENDER).send(letter)).toMatchObject({
      word: 'timed-out',
      permanent: false,
    })
  })
})
