import { expect, it } from 'vitest'
import { redactionForm } from '#lib/domain/files/redaction.ts'

it('says of which file, why and what', () => {
  const problems = redactionForm.safeParse({ version: '2', file: '', because: 'no', body: ' ' }).error?.issues
  expect(problems?.map(({ message }) => message)).toEqual([
    'redaction-file-missing',
    'redaction-reason-missing',
    'redaction-what-missing',
  ])
})
