import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { AskedCard } from '#components/requests/file/asked-card.tsx'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, givenRequestIn } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

it('the desk reads what was asked in its own language, not in the requester’s', async () => {
  const store = freshStore()
  const { reference } = await givenRequestIn(store, 'open', { kind: 'access', locale: 'en' })
  const file = must(await readRequestFile(atDesk(store), reference))
  const shown = renderToStaticMarkup(<AskedCard locale="zh-CN" zone="Asia/Shanghai" file={file} />)
  expect(shown).toContain(translatorFor('zh-CN', 'request')('answers.delivery'))
  expect(shown).not.toContain(translatorFor('en', 'request')('answers.delivery'))
})

it('a receipt that fell on another day where the person lives says which day counts', async () => {
  const store = freshStore()
  const { reference } = await givenRequestIn(store, 'open')
  const file = must(await readRequestFile(atDesk(store), reference))
  const shownFor = (receivedOn: string) =>
    renderToStaticMarkup(<AskedCard locale="en" zone="UTC" file={{ ...file, receivedOn }} />)
  const day = file.receivedAt.slice(0, 10)
  expect(shownFor(day)).not.toContain('that day counts')
  expect(shownFor('2026-01-02')).toContain('January 2, 2026, and that day counts')
})
