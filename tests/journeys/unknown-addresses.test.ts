import { expect, it } from 'vitest'
import { translatorFor } from '#lib/i18n/translator.ts'
import { setScene } from '#tests/support/story.ts'

const story = setScene()

it.each([
  ['/en/nowhere', 'en'],
  ['/en/request/nowhere', 'en'],
  ['/zh-CN/request/nowhere', 'zh-CN'],
  ['/nowhere', 'zh-CN'],
  ['/fr/request/kind?a=1', 'zh-CN'],
] as const)('%s is answered with 404 and a page that needs no scripts', async (path, locale) => {
  const answer = await fetch(story.portal.baseUrl + path, { headers: { 'accept-language': 'zh' } })
  expect(answer.status).toBe(404)
  const page = await answer.text()
  expect(page).toContain(`>${translatorFor(locale, 'site')('notFound.title')}</h1>`)
  expect(page).toContain(`lang="${locale}"`)
})

it('an address without a language keeps its path and query, and never leaves the portal', async () => {
  const { baseUrl } = story.portal
  const led = async (path: string) =>
    (await fetch(baseUrl + path, { redirect: 'manual' })).headers.get('location')
  expect(await led('/fr/request/kind?a=1')).toBe('/en/fr/request/kind?a=1')
  expect(await led('/%2F%2Fevil.example')).toBe('/en/%2F%2Fevil.example')
})
