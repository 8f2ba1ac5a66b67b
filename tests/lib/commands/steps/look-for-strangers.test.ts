import { describe, expect, it } from 'vitest'
import { lookForStrangers } from '#lib/commands/steps/look-for-strangers.ts'
import { MEDIA_TYPES, PACKAGE_TYPE } from '#lib/domain/files/media-types.ts'
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

  it('is read as Chinese spreadsheets write it, full-width digits too', async () => {
    const call = Buffer.from('cdf5a3b1a3b3a3b9a3b1a3b2a3b3a3b4a3b5a3b6a3b7a3b8', 'hex')
    expect(await lookForStrangers(peekOf(call), MEDIA_TYPES.csv, own)).toEqual({
      isRead: true,
      strangers: [{ kind: 'phone', what: '13912345678' }],
    })
  })

  const hash = `${'a'.repeat(20)}13912345678${'b'.repeat(33)}`
  const part = (name: string, data: Buffer) => ({ name, data })

  it('is looked through part by part where it is a package, hashes aside', async () => {
    const packed = zip([
      part('data.json', Buffer.from(`{"sha256":"${hash}"}`)),
      part('files/a.csv', Buffer.from(said)),
      part('files/b.docx', zip([part('word/document.xml', Buffer.from('<w:p>+49 30 1234567</w:p>'))])),
    ])
    expect(await lookForStrangers(peekOf(packed), PACKAGE_TYPE, own)).toEqual({
      isRead: true,
      strangers: [...li.strangers, { kind: 'phone', what: '+49 30 1234567' }],
    })
  })

  it('says that not all was read where a package holds pictures, another package, or too much', async () => {
    const csv = part('a.csv', Buffer.from(said))
    const huge = { name: 'b.csv', data: Buffer.from('x'), claims: 64 * 1024 * 1024 }
    for (const other of [part('b.png', png()), part('b.zip', zip([csv])), huge])
      expect(await lookForStrangers(peekOf(zip([csv, other])), PACKAGE_TYPE, own)).toEqual({
        ...{ ...li, isRead: false },
      })
  })

  it('counts as unread where it is a picture, or pages of pictures', async () => {
    const unread = { isRead: false, strangers: [] }
    expect(await lookForStrangers(peekOf(png()), MEDIA_TYPES.png, own)).toEqual(unread)
    expect(await lookForStrangers(peekOf(textPdf('')), MEDIA_TYPES.pdf, own)).toEqual(unread)
    expect(await lookForStrangers(peekOf(Buffer.from('no zip')), MEDIA_TYPES.xlsx, own)).toEqual(unread)
  })
})
