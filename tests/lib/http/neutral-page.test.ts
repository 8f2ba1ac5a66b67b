import { describe, expect, it } from 'vitest'
import { directionOf, LOCALES } from '#lib/domain/locales.ts'
import { neutralPage } from '#lib/http/neutral-page.ts'
import { faultsOfMarkup } from '#tests/support/valid-html.ts'

const contact = {
  name: 'KAGE',
  legalName: 'KAGE Group',
  email: 'privacy@operator.example',
  phone: '+86 20 1234',
  postalLines: ['1 <Road>', 'Town'],
  policyUrl: null,
  logo: null,
}

describe('the page for a form that cannot be shown again', () => {
  it.each(LOCALES)(
    'is valid HTML in %s, names every other way to ask, and shows nothing unescaped',
    async (locale) => {
      const page = { locale, requestId: 'id', nonce: 'n', contact, back: `/${locale}?a=1&b="x"` }
      const answer = neutralPage({ code: 'too-many-requests', retryAfterSeconds: 60 }, page)
      const html = await answer.text()
      expect(await faultsOfMarkup(html)).toEqual([])
      expect(html).toContain(`dir="${directionOf(locale)}"`)
      for (const way of ['mailto:privacy@operator.example', 'tel:+86201234', '1 &#60;Road&#62;<br>Town'])
        expect(html).toContain(way)
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60'])
    },
  )
})
