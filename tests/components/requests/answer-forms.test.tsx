import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { AskForm } from '#components/requests/verbs/ask-form.tsx'
import { CloseForm } from '#components/requests/verbs/close-form.tsx'
import { RefuseForm } from '#components/requests/verbs/refuse-form.tsx'
import { ReplyForm } from '#components/requests/verbs/reply-form.tsx'
import { enterRequest } from '#lib/commands/requests/enter-request.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import { answerContents } from '#lib/domain/requests/answer-contents.ts'
import { closingOutcomes, groundsFor } from '#lib/domain/requests/refusal.ts'
import { namesRemedies, remediesFor } from '#lib/domain/requests/remedies.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { readSendPlan } from '#lib/reads/send-plan.ts'
import { atDesk, givenRequestIn } from '#tests/support/desk.ts'
import { entryOf } from '#tests/support/entry.ts'
import { type Filing, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

const letter = {
  templates: [],
  operator: { name: 'KAGE', email: 'privacy@kage.example', zone: 'UTC' },
  draft: null,
  plan: null,
  mayManageTemplates: false,
  own: [],
}

async function givenFile(filing: Partial<Filing>) {
  const store = freshStore()
  const { reference } = await givenRequestIn(store, 'open', filing)
  return must(await readRequestFile(atDesk(store), reference))
}

/** What a reader sees, without the tags. */
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

describe('the form that closes a case', () => {
  it.each(LOCALES)(
    'names for every outcome what the answer must say, with its article, in %s',
    async (locale) => {
      const file = await givenFile({ kind: 'deletion', residence: 'DE', locale: 'en' })
      const text = textOf(
        renderToStaticMarkup(
          <CloseForm letter={letter} codeAsked={false} {...{ locale, file }} again={null} />,
        ),
      )
      const words = translatorFor(locale, 'answers')
      for (const outcome of closingOutcomes(file))
        for (const { code, source } of answerContents(file, outcome)) {
          expect(text).toContain(words(`items.${code}`))
          expect(text).toContain(textIn(source, locale))
        }
    },
  )

  it('shows the list of the chosen outcome by style alone, so that it works without scripts', async () => {
    const file = await givenFile({ kind: 'deletion', residence: 'DE' })
    const markup = renderToStaticMarkup(
      <CloseForm letter={letter} codeAsked={false} locale="en" file={file} again={null} />,
    )
    expect(markup).toContain('class="outcomes')
    for (const outcome of closingOutcomes(file)) expect(markup).toContain(`:has([value=${outcome}]:checked)`)
  })

  it('keeps the choice that was posted before, and with it the list', async () => {
    const file = await givenFile({ kind: 'access', residence: 'DE' })
    const again = { values: { outcome: 'no-data-held' }, problems: [], summary: null }
    const markup = renderToStaticMarkup(
      <CloseForm letter={letter} codeAsked={false} locale="en" file={file} again={again} />,
    )
    expect(markup).toMatch(
      /<input[^>]*checked=""[^>]*value="no-data-held"|value="no-data-held"[^>]*checked=""/,
    )
  })

  it('offers an outline in the language of the person, on whichever desk', async () => {
    const file = await givenFile({ kind: 'access', residence: 'CN', locale: 'zh-CN' })
    const markup = renderToStaticMarkup(
      <CloseForm letter={letter} codeAsked={false} locale="en" file={file} again={null} />,
    )
    expect(markup).toMatch(/<p lang="zh-CN"/)
    expect(textOf(markup)).toContain(translatorFor('zh-CN', 'answers')('items.purposes'))
    expect(textOf(markup)).toContain(translatorFor('en', 'answers')('items.purposes'))
  })

  it('says where the person can turn for every outcome that is not a full yes', async () => {
    const file = await givenFile({ kind: 'access', residence: 'DE' })
    const text = textOf(
      renderToStaticMarkup(
        <CloseForm letter={letter} codeAsked={false} locale="en" file={file} again={null} />,
      ),
    )
    const disputable = closingOutcomes(file).filter(namesRemedies)
    expect(text.split('edpb.europa.eu').length - 1).toBe(disputable.length)
  })
})

it.each([
  ['ask', AskForm],
  ['refuse', RefuseForm],
] as const)('a letter without files can say why it names somebody else: %s', async (verb, Form) => {
  const store = freshStore(undefined, { wrongPersonGuard: 'on' })
  const { reference } = await givenRequestIn(store, 'open')
  const file = must(await readRequestFile(atDesk(store), reference))
  const plan = await readSendPlan(atDesk(store), { reference, verb })
  const markup = (body: string) =>
    renderToStaticMarkup(
      <Form
        {...{ locale: 'en', file, effects: null, letter: { ...letter, plan } }}
        again={{ values: { body }, problems: [], summary: null }}
      />,
    )
  expect(markup('Is eva@other.example yours?')).toContain('name="care.despite"')
  expect(markup('Is this yours?')).not.toContain('name="care.despite"')
})

describe('the form that refuses', () => {
  it.each(LOCALES)(
    'lists the grounds of the law, the reasons owed, and where to turn, in %s',
    async (locale) => {
      const file = await givenFile({ kind: 'access', residence: 'GB-ENG' })
      const markup = renderToStaticMarkup(<RefuseForm letter={letter} {...{ locale, file }} again={null} />)
      const text = textOf(markup)
      for (const { code, source } of groundsFor(file, 'refused')) {
        expect(markup).toContain(`value="${code}"`)
        expect(text).toContain(textIn(source, locale))
      }
      expect(text).toContain(translatorFor(locale, 'answers')('items.reasons'))
      for (const { authority, source } of remediesFor(file.law, file.kind)) {
        expect(text).toContain(textIn(source, locale))
        if (authority) expect(text).toContain(textIn(authority.name, locale))
      }
    },
  )

  it('links to the authority without telling it where one comes from', async () => {
    const file = await givenFile({ kind: 'access', residence: 'GB-ENG' })
    const markup = renderToStaticMarkup(<RefuseForm letter={letter} locale="en" file={file} again={null} />)
    expect(markup).toMatch(/<a href="https:\/\/ico\.org\.uk\/make-a-complaint\/" rel="noreferrer"/)
  })
})

it('a message keeps at hand what the answer must say in the end', async () => {
  const file = await givenFile({ kind: 'access', residence: 'DE' })
  const text = textOf(
    renderToStaticMarkup(
      <ReplyForm letter={letter} codeAsked={false} locale="en" file={file} again={null} />,
    ),
  )
  expect(text).toContain('GDPR Art. 15(1)(h)')
})

it('a letter to somebody without a mailbox, who could fetch no files, offers none', async () => {
  const store = freshStore()
  const desk = atDesk(store)
  const { reference } = must(await enterRequest(desk, entryOf()))
  const file = must(await readRequestFile(desk, reference))
  const plan = await readSendPlan(desk, { reference, verb: 'reply' })
  const markup = renderToStaticMarkup(
    <ReplyForm {...{ locale: 'en', file, codeAsked: false, again: null, letter: { ...letter, plan } }} />,
  )
  expect(markup).not.toContain('type="file"')
  expect(markup).not.toContain('care.lastFour')
})
