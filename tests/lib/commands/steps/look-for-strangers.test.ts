import { describe, expect, it } from 'vitest'
import { lookForStrangers } from '#lib/commands/steps/look-for-strangers.ts'
import { MEDIA_TYPES } from '#lib/domain/files/media-types.ts'
import { peekOf, png, zip } from '#tests/support/sample-files.ts'
import { textPdf } from '#tests/support/text-pdf.ts'

const own = ['anna@mail.example']
const said = 'anna@mail.example and li@mail.example'
const li = { isRead: true, strangers: [{ kind: 'email', what: 'li@mail.example' }] }

describe('a file that is to go out', () => {
  it.each([
    ['csv', Buffer.from(said)],
    ['txt', Buffer.from(`\ufeff${said}`, 'utf16le')],
    ['docx', zip([{ name: 'word/document.xml', data: Buffer.from(`<w:p>${said}</w:p>`) }])],
    ['pdf', textPdf(said)],
  ] as const)('is looked through for what is other people’s: %s', async (ending, bytes) => {
    expect(await lookForStrangers(peekOf(bytes), MEDIA_TYPES[ending], own)).toEqual(li)
  })

  it('counts as unread where it is a picture, or pages of pictures', async () => {
    const unread = { isRead: false, strangers: [] }
    expect(await lookForStrangers(peekOf(png()), MEDIA_TYPES.png, own)).toEqual(unread)
    expect(await lookForStrangers(peekOf(textPdf('')), MEDIA_TYPES.pdf, own)).toEqual(unread)
    expect(await lookForStrangers(peekOf(Buffer.from('no zip')), MEDIA_TYPES.xlsx, own)).toEqual(unread)
  })
})
