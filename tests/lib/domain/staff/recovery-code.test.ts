import { expect, it } from 'vitest'
import { formatRecoveryCode, parseRecoveryCode, RECOVERY_CODE_BITS } from '#lib/domain/staff/recovery-code.ts'

const CODE = '34679ACDEFGHJKMNPQRTWXY34'

it('has at least 112 bits (SR-092)', () => {
  expect(RECOVERY_CODE_BITS).toBeGreaterThanOrEqual(112)
})

it('is read as people type it', () => {
  expect(formatRecoveryCode(CODE)).toBe('34679-ACDEF-GHJKM-NPQRT-WXY34')
  for (const typed of [
    CODE,
    formatRecoveryCode(CODE),
    ` ${CODE.toLowerCase()} `,
    '34679 acdef ghjkm npqrt wxy34',
  ])
    expect(parseRecoveryCode(typed)).toBe(CODE)
  for (const typed of ['', '123456', CODE.slice(1), `${CODE}3`, CODE.replace('A', 'B')])
    expect(parseRecoveryCode(typed)).toBeNull()
})
