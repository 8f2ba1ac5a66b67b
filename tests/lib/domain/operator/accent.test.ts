import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  accentSheet,
  CONTRAST_MIN,
  leastContrast,
  OWN_ACCENT,
  type Scheme,
  SURFACES,
} from '#lib/domain/operator/accent.ts'
import { contrastOf, mix } from '#lib/domain/operator/contrast.ts'

describe('contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
  ])('of %s and %s is %f, whichever comes first', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 2)
    expect(contrastOf(other, one)).toBe(contrastOf(one, other))
  })

  it('of a mixture lies between', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080')
    expect(mix('#ff0000', '#0000ff', 1)).toBe('#ff0000')
  })
})

describe("the operator's colour", () => {
  const tokens = readFileSync('components/ui/tokens.css', 'utf8')
  const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark')

  it.each(['light', 'dark'] as const)('is checked on the grounds that %s pages have', (scheme: Scheme) => {
    const text = scheme === 'light' ? light : dark
    for (const [name, colour] of Object.entries(SURFACES[scheme]))
      expect(text).toContain(`--${name}: ${colour};`)
    expect(text).toContain(`--brand: ${OWN_ACCENT[scheme]};`)
  })

  it.each(['light', 'dark'] as const)("is the portal's own at first, readable on %s pages", (scheme) => {
    expect(leastContrast(OWN_ACCENT[scheme], scheme)).toBeGreaterThanOrEqual(CONTRAST_MIN)
  })

  it('is not readable where it is too near to the ground', () => {
    expect(leastContrast('#f0a92e', 'light')).toBeLessThan(CONTRAST_MIN)
    expect(leastContrast('#0b5a5e', 'dark')).toBeLessThan(CONTRAST_MIN)
  })

  it('needs no style sheet while it is the portal’s own', () => {
    expect(accentSheet(OWN_ACCENT)).toBeNull()
  })

  it('goes into a style sheet of custom properties, and nothing that HTML would escape', () => {
    const sheet = accentSheet({ light: '#7a1f5c', dark: '#f0a3d8' }) ?? ''
    expect(sheet).toContain('--brand:#7a1f5c;')
    expect(sheet).toContain('--brand:#f0a3d8;')
    expect(sheet).not.toMatch(/[<>&"']/)
  })
})
