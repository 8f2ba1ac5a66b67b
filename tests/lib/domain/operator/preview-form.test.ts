import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { previewed, previewOf } from '#lib/domain/operator/preview-form.ts'

const form = z.strictObject({ days: z.coerce.number().max(30, 'too-many') })

describe('the preview of a setting', () => {
  it('is checked like the form itself, beside the same fields', () => {
    expect(previewOf(form).parse({ add: 'preview', days: '7' })).toEqual({ days: 7 })
    const wrong = previewOf(form).safeParse({ add: 'preview', days: '70' })
    expect(wrong.error?.issues.map(({ path, message }) => [path, message])).toEqual([[['days'], 'too-many']])
    expect(previewOf(form).safeParse({ add: 'preview', days: '7', more: '1' }).success).toBe(false)
  })

  it('is there only for whoever asked for it, and typed what can be read', () => {
    expect(previewed(form, { add: 'preview', days: '7' })).toEqual({ days: 7 })
    for (const typed of [undefined, { days: '7' }, { add: 'preview', days: '70' }])
      expect(previewed(form, typed)).toBeNull()
  })
})
