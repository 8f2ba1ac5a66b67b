import { describe, expect, it } from 'vitest'
import type { Locale } from '#lib/domain/locales.ts'
import type { PackReader } from '#lib/domain/pack/pack.ts'
import { packParts } from '#lib/http/case-pack.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readCasePack } from '#lib/reads/case-pack.ts'
import { atDesk, DESK_VERBS, givenMatched, stepUp, stored } from '#tests/support/desk.ts'
import { type Filing, givenConfirmedRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'
import { faultsOfMarkup } from '#tests/support/valid-html.ts'

type Wanted = { reader?: PackReader; locale?: Locale; refused?: boolean }

/** A pack of a case that somebody filed: its page, and its facts for machines. */
async function packOf(
  filing: Partial<Filing>,
  { reader = 'regulator', locale = 'en', refused }: Wanted = {},
) {
  const store = freshStore()
  const { reference } = await givenConfirmedRequest(store.visitor(), filing)
  const desk = atDesk(store, 'lead')
  if (refused) must(await DESK_VERBS['refuse-request'](desk, await givenMatched(store, reference)))
  const { factor } = await stepUp(desk)
  const pack = must(await readCasePack(desk, { reference, reader, sessionSecret: factor.sessionSecret }))
  const parts = new Map(packParts(pack, locale).map(({ path, text }) => [path, text]))
  const json = (path: string) => JSON.parse(parts.get(path) ?? 'null')
  return { page: parts.get('index.html') ?? '', json, row: await stored(desk, reference) }
}

const shown = (term: string, text: string) => `<dt>${term}</dt><dd>${text}</dd>`
const words = (locale: Locale) => ({
  facts: translatorFor(locale, 'casefile'),
  asked: translatorFor(locale, 'request'),
  nouns: translatorFor(locale, 'nouns'),
})

describe('the page of a pack', () => {
  it.each(['en', 'zh-CN'] as const)(
    'says who asked and what in the words of the case’s own page, in the language it was made in (%s)',
    async (locale) => {
      const details = {
        scope: 'some',
        categories: ['marketing', 'device-cache'],
        delivery: 'portal',
        remarks: '',
      }
      const { page } = await packOf({ name: 'Zoe Ambrose', email: 'zoe@mail.example', details }, { locale })
      const { facts, asked, nouns } = words(locale)
      expect(page).toContain(shown(facts('facts.name'), 'Zoe Ambrose'))
      expect(page).toContain(shown(facts('facts.email'), 'zoe@mail.example'))
      expect(page).toContain(shown(asked('answers.delivery'), nouns('deliveries.portal')))
      // each category by its name, one a line
      expect(page).toMatch(new RegExp(`<dt>${asked('answers.scope')}</dt><dd>[^<\n]+\n[^<\n]+</dd>`))
      expect(page).not.toMatch(/device-cache|&quot;|"?scope"?:/)
      expect(await faultsOfMarkup(page)).toEqual([])
    },
  )

  it('leaves out what nobody answered', async () => {
    const { page } = await packOf({ kind: 'access' })
    const { asked, facts } = words('en')
    for (const term of [asked('answers.remarks'), facts('facts.relation'), facts('decision.ground')])
      expect(page).not.toContain(`<dt>${term}</dt>`)
  })

  it('names each thing to correct, what it says and what it should', async () => {
    const items = [
      { category: '', says: 'Li Lei', shouldSay: 'Li Léi', why: '' },
      { category: '', says: '<b>7</b> Elm Street', shouldSay: '9 Elm Street', why: 'We moved.' },
    ]
    const { page } = await packOf({ kind: 'correction', details: { items, remarks: '' } })
    const { asked } = words('en')
    expect(page).toContain(shown(asked('answers.items', { n: 1 }), 'Now: Li Lei\nShould be: Li Léi'))
    expect(page).toContain('Now: &lt;b&gt;7&lt;/b&gt; Elm Street\nShould be: 9 Elm Street\nWhy: We moved.')
  })

  it('says for whom an agent asked', async () => {
    const agentFor = { subjectName: 'Ann Bell', subjectEmail: 'ann@mail.example' }
    const { page } = await packOf({ residence: 'DE', agentFor })
    const { facts, nouns } = words('en')
    expect(page).toContain(`<dt>${facts('facts.relation')}</dt><dd>${nouns('relations.agent')}\nAnn Bell`)
  })

  it('says on which ground of which law it was refused, and what machines read stays as it was', async () => {
    const { page, json, row } = await packOf({}, { refused: true })
    const label = translatorFor('en', 'grounds')('labels.cn.state-organ')
    expect(page).toContain(`<dt>${words('en').facts('decision.ground')}</dt><dd>${label}`)
    const facts = json('case.json')
    expect(facts.request).toMatchObject({ reference: row.reference, refusalGround: 'cn.state-organ' })
    expect(facts.asked.details).toEqual({ scope: 'all', categories: [], delivery: 'portal', remarks: '' })
    expect(facts).not.toHaveProperty('forPage')
  })
})
