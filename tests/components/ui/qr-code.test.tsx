import { renderToStaticMarkup } from 'react-dom/server'
import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { QrCode } from '#components/ui/qr-code.tsx'

const URI = 'otpauth://totp/KAGE%20Group:mei.lin@operator.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

it('draws exactly the dark modules, with the quiet zone cameras need, and no style of its own', () => {
  const markup = renderToStaticMarkup(<QrCode text={URI} label="QR code" />)
  const { data, size } = encode(URI, { ecc: 'M', border: 4 })
  const drawn = data.map((row) => row.map(() => false))
  for (const [, x, y, width] of markup.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let at = 0; at < Number(width); at++) {
      const row = drawn[Number(y)]
      if (row) row[Number(x) + at] = true
    }
  expect(drawn).toEqual(data)
  expect(markup).toContain(`viewBox="0 0 ${size} ${size}"`)
  expect(markup).toContain('aria-label="QR code"')
  expect(markup).not.toContain('style=')
})
