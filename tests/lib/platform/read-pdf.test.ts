import { describe, expect, it } from 'vitest'
import { readPdf } from '#lib/platform/read-pdf.ts'
import { textPdf } from '#tests/support/text-pdf.ts'

describe('the words of a PDF', () => {
  it('are read in a process of its own', async () => {
    expect(await readPdf(textPdf('Write to li@mail.example'))).toContain('li@mail.example')
  })

  it('are none where it is rubbish', async () => {
    expect(await readPdf(Buffer.from('%PDF-1.7 rubbish'))).toBeNull()
  })
})
