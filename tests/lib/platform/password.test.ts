import { describe, expect, it } from 'vitest'
import { hashPassword, needsRehash, verifyPassword } from '#lib/platform/password.ts'

describe('hashing a password', () => {
  it('writes the parameters beside the hash, and a new salt each time', async () => {
    const [one, other] = await Promise.all([hashPassword('same words'), hashPassword('same words')])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
    expect(one).not.toBe(other)
  })

  it('tells the right password from any other, byte for byte', async () => {
    const stored = await hashPassword(' Spaces and 密码 ')
    expect(await verifyPassword(' Spaces and 密码 ', stored)).toBe(true)
    for (const wrong of ['Spaces and 密码', ' spaces and 密码 ', '']) {
      expect(await verifyPassword(wrong, stored)).toBe(false)
    }
  })

  it('takes as long for nobody as for somebody, and is false', async () => {
    const stored = await hashPassword('something')
    const spent = { somebody: 0, nobody: 0 }
    for (let round = 0; round < 5; round++) {
      spent.somebody += await timed(() => verifyPassword('wrong', stored))
      spent.nobody += await timed(() => verifyPassword('wrong', null))
    }
    expect(await verifyPassword('', null)).toBe(false)
    expect(spent.nobody / spent.somebody).toBeGreaterThan(0.4)
    expect(spent.nobody / spent.somebody).toBeLessThan(2.5)
  })

  it('asks for a new hash when the cost was another', async () => {
    const stored = await hashPassword('something')
    expect(needsRehash(stored)).toBe(false)
    expect(needsRehash(stored.replace('t=2', 't=1'))).toBe(true)
    expect(() => needsRehash('plain')).toThrow('damaged')
  })

  it('finishes forty at once', async () => {
    const stored = await hashPassword('something')
    const all = await Promise.all(Array.from({ length: 40 }, () => verifyPassword('something', stored)))
    expect(all.every(Boolean)).toBe(true)
  })
})

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
