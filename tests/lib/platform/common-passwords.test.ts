import { expect, it } from 'vitest'
import { passwordProblem } from '#lib/domain/staff/password-rules.ts'
import { commonPasswords } from '#lib/platform/common-passwords.ts'

it('knows the passwords many people use, and refuses far more than 3,000 of twelve characters built of them', async () => {
  const common = await commonPasswords()
  expect(common.has('password')).toBe(true)
  expect(common.size).toBeGreaterThan(40_000)
  const long = [...common].filter((each) => each.length >= 12)
  const doubled = [...common]
    .slice(0, 8000)
    .filter((each) => each.length >= 6)
    .map((each) => each + each)
  const twelve = [...long, ...doubled].filter((each) => each.length >= 12)
  const refused = twelve.filter((each) => passwordProblem(each, { common, words: [] }) !== null)
  expect(refused.length).toBeGreaterThan(3000)
  for (const each of long) expect(passwordProblem(each, { common, words: [] })?.code).toBe('password-common')
})
