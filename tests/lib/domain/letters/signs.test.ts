import { expect, it } from 'vitest'
import { SIGNS } from '#lib/domain/letters/signs.ts'

it('no sign shows in an empty letter, nor in a mere greeting', () => {
  for (const [code, sign] of Object.entries(SIGNS))
    for (const body of ['', 'Dear Anna,\n\nHere it is.\n\nKAGE', '尊敬的王芳：\n\n请查收。'])
      expect(sign.test(body), code).toBe(false)
})
