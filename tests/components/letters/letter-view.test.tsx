import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { LetterView } from '#components/letters/letter-view.tsx'
import { MyHoldNotice } from '#components/letters/my-hold.tsx'
import { OnItsWay } from '#components/letters/on-its-way.tsx'
import { SendPlanView } from '#components/letters/send-plan.tsx'
import { StopLetterView } from '#components/letters/stop-letter-view.tsx'
import { WaitingView } from '#components/letters/waiting-view.tsx'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { careField } from '#lib/domain/letters/care.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readLetter } from '#lib/reads/letter-file.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { readSendPlan } from '#lib/reads/send-plan.ts'
import { readWaitingForMe } from '#lib/reads/waiting-for-me.ts'
import { atDesk, givenRequestIn, stepUp } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { carefulStore, givenSentOff, onlyLetter, second } from '#tests/support/letters.ts'

const zone = 'UTC'
const operator = { name: 'KAGE', email: 'privacy@kage.example', zone }

it.each(LOCALES)('a letter that awaits approval can be read and decided on, in %s', async (locale) => {
  const store = carefulStore()
  const { request, letter: row } = await givenSentOff(store, { kind: 'deletion' })
  const { reference } = request
  const file = must(await readRequestFile(second(store), reference))
  const letter = await readLetter(second(store), { reference, letterId: row.id })
  if (!letter) throw new Error('No such letter.')
  const t = translatorFor(locale, 'letters')
  const view = { locale, zone, file, letter, operator, own: [], again: null, codeAsked: true, mayWrite: true }
  const page = renderToStaticMarkup(<LetterView {...view} />)
  expect(page).toContain('Done.')
  expect(page).toContain(t('judge.submit'))
  const now = store.now.toString()
  const card = renderToStaticMarkup(<OnItsWay {...{ locale, zone, reference, now }} letters={file.letters} />)
  expect(card).toContain(`/letters/${row.id}/undo`)
  const waiting = await readWaitingForMe(second(store))
  expect(renderToStaticMarkup(<WaitingView {...{ locale, zone, waiting }} />)).toContain(reference)
})

it.each(LOCALES)(
  'a second person sees what the guard found and why its author sends it, in %s',
  async (locale) => {
    const store = carefulStore({ wrongPersonGuard: 'on', completeness: 'block' })
    const { reference, ...seen } = await givenRequestIn(store, 'open', { kind: 'deletion' })
    const care = careField.parse({ despite: 'His own other mailbox.', without: 'Nothing was shared.' })
    const body = 'Deleted, otto@other.example too.'
    const answer = { outcome: 'granted', ground: null, body, care } as const
    must(
      await closeRequest(atDesk(store), { ...seen, reference, ...answer, ...(await stepUp(atDesk(store))) }),
    )
    const { id: letterId } = await onlyLetter(store.context, seen.id)
    const file = must(await readRequestFile(second(store), reference))
    const letter = await readLetter(second(store), { reference, letterId })
    if (!letter) throw new Error('No such letter.')
    const view = {
      locale,
      zone,
      file,
      letter,
      operator,
      own: [],
      again: null,
      codeAsked: true,
      mayWrite: true,
    }
    const page = renderToStaticMarkup(<LetterView {...view} />)
    for (const shown of ['<li>otto@other.example', 'His own other mailbox.', 'Nothing was shared.'])
      expect(page).toContain(shown)
  },
)

it.each(LOCALES)('the time to undo is counted down from the page’s own moment, in %s', async (locale) => {
  const store = carefulStore({ approval: 'single', singleHoldDays: 0 })
  const { request } = await givenSentOff(store)
  const { letters, reference } = must(await readRequestFile(atDesk(store), request.reference))
  const now = store.now.add({ seconds: 10 }).toString()
  const card = renderToStaticMarkup(<OnItsWay {...{ locale, zone, reference, now, letters }} />)
  expect(card).toContain(translatorFor(locale, 'letters')('onWay.going', { seconds: 20 }))
})

it.each(LOCALES)('a plan, a hold and its stop are said in words, in %s', async (locale) => {
  const store = carefulStore({ reviewLetters: true })
  const { reference } = await givenRequestIn(store, 'open', { kind: 'deletion' })
  const plan = await readSendPlan(atDesk(store), { reference, verb: 'close' })
  if (!plan) throw new Error('No plan.')
  const t = translatorFor(locale, 'letters')
  const shown = renderToStaticMarkup(<SendPlanView {...{ locale, zone, plan }} verb="close" values={{}} />)
  expect(shown).toContain(t('plan.approval'))
  for (const until of ['2026-12-01', null])
    expect(renderToStaticMarkup(<MyHoldNotice {...{ locale }} hold={{ does: 'erase', until }} />)).toContain(
      until ? t('mine.stop') : t('mine.stopped'),
    )
  const stop = { locale, isDone: false, email: operator.email, shown: null as never }
  expect(renderToStaticMarkup(<StopLetterView {...stop} link={null} />)).toContain(t('stop.gone'))
})
