import { describe, expect, it } from 'vitest'
import { comparableName, hides } from '#lib/domain/access/shields.ts'

describe('a shield', () => {
  it.each([
    ['same-mailbox', true],
    ['declared', true],
    ['same-name', false],
    ['cleared', false],
  ] as const)('because of %s hides the case: %s', (because, is) => {
    expect(hides(because)).toBe(is)
  })

  it.each([
    ['Li Lei', 'LEI  LI', true],
    ['Ｌｉ Lei', 'Li Lei', true],
    ['Lei, Li', 'Li Lei', true],
    ['李雷', '李 雷', false],
    ['Li Lei', 'Li Leilei', false],
  ])('compares %s with %s: %s', (one, other, same) => {
    expect(comparableName(one) === comparableName(other)).toBe(same)
  })
})
