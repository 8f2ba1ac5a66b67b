import { expect, it } from 'vitest'
import { careField, careOf } from '#lib/domain/letters/care.ts'

it('what is said of a letter is empty until somebody says it, and only known things can be ticked', () => {
  expect(careField.parse({})).toEqual(careOf({}))
  expect(careField.safeParse({ says: ['copy', 'copy-cat'] }).success).toBe(false)
  expect(careField.safeParse({ without: 'x'.repeat(1001) }).error?.issues[0]?.message).toBe('text-too-long')
})
