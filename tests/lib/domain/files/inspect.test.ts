import { describe, expect, it } from 'vitest'
import { inspectFile } from '#lib/domain/files/inspect.ts'
import { FILE_BYTES_MAX } from '#lib/domain/files/limits.ts'
import { docx, heic, jpeg, lockedPdf, pdf, peekOf, png, webp, zip } from '#tests/support/sample-files.ts'

const inspect = (name: string, bytes: Buffer) => inspectFile(name, peekOf(bytes))
const text = (words: string) => Buffer.from(words)

describe('a file of a type that is taken', () => {
  it.each([
    ['letter.pdf', pdf(), 'application/pdf'],
    ['photo.JPG', jpeg(), 'image/jpeg'],
    ['photo.jpeg', jpeg(4000, 3000), 'image/jpeg'],
    ['screen.png', png(), 'image/png'],
    ['screen.webp', webp(), 'image/webp'],
    ['IMG_1.HEIC', heic(4032, 3024), 'image/heic'],
    ['notes.txt', text('Grüße\n你好\n'), 'text/plain'],
    ['old.txt', Buffer.from([0xc4, 0xe3, 0xba, 0xc3]), 'text/plain'],
    ['list.csv', text('a;b\r\n1;2\r\n'), 'text/csv'],
    ['letter.docx', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    [
      'table.xlsx',
      zip([{ name: 'xl/workbook.xml' }]),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    [
      'letter.odt',
      zip([{ name: 'mimetype' }, { name: 'content.xml' }]),
      'application/vnd.oasis.opendocument.text',
    ],
  ])('%s is known by its bytes', async (name, bytes, mediaType) => {
    expect(await inspect(name, bytes)).toEqual({ mediaType })
  })
})

describe('a file that is not taken, and why', () => {
  const cut = (bytes: Buffer) => bytes.subarray(0, bytes.length - 12)
  it.each([
    ['empty.pdf', Buffer.alloc(0), 'file-empty'],
    ['long.txt', Buffer.alloc(FILE_BYTES_MAX + 1, 65), 'file-too-large'],
    ['page.html', text('<html>'), 'file-type-unknown'],
    ['drawing.svg', text('<svg/>'), 'file-type-unknown'],
    ['all.zip', zip([{ name: 'a.txt' }]), 'file-type-unknown'],
    ['letter.docm', docx(), 'file-type-unknown'],
    ['pdf', pdf(), 'file-type-unknown'],
    ['photo.jpg.exe', jpeg(), 'file-type-unknown'],
    ['photo.png', jpeg(), 'file-type-differs'],
    ['photo.jpg', pdf(), 'file-type-differs'],
    ['page.txt', text('  <!DOCTYPE html><script>'), 'file-type-differs'],
    ['drawing.csv', text('<svg onload=x>'), 'file-type-differs'],
    ['polyglot.txt', pdf(), 'file-type-differs'],
    ['any.docx', zip([{ name: 'a.txt' }]), 'file-type-differs'],
    ['table.xlsx', docx(), 'file-type-differs'],
    ['nested.docx', docx({ name: 'word/embedded.zip' }), 'file-type-differs'],
    ['climbing.docx', docx({ name: '../../etc/passwd' }), 'file-type-differs'],
    ['letter.pdf', pdf().subarray(0, 30), 'file-cut-short'],
    ['photo.jpg', jpeg().subarray(0, 60), 'file-cut-short'],
    ['photo.jpg', jpeg().subarray(0, 12), 'file-cut-short'],
    ['screen.png', cut(png()), 'file-cut-short'],
    ['screen.webp', webp().subarray(0, 25), 'file-cut-short'],
    ['photo.heic', cut(heic()), 'file-cut-short'],
    ['letter.docx', docx().subarray(0, 80), 'file-cut-short'],
    ['letter.pdf', lockedPdf(), 'file-encrypted'],
    [
      'locked.docx',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'file-encrypted',
    ],
    ['locked.docx', docx({ name: 'secret.xml', flags: 1 }), 'file-encrypted'],
    ['letter.docx', docx({ name: 'word/vbaProject.bin' }), 'file-has-macros'],
    ['letter.odt', zip([{ name: 'content.xml' }, { name: 'Basic/Standard/Module1.xml' }]), 'file-has-macros'],
    ['bomb.docx', docx({ name: 'word/big.xml', data: Buffer.alloc(3_000_000) }), 'file-packed-too-much'],
    ['liar.docx', docx({ name: 'word/big.xml', claims: 4_000_000_000 }), 'file-packed-too-much'],
    [
      'liar.docx',
      docx({ name: 'word/big.xml', data: Buffer.alloc(400_000), claims: 4000 }),
      'file-packed-too-much',
    ],
    ['short.docx', docx({ name: 'word/big.xml', claims: 4000 }), 'file-cut-short'],
    ['many.docx', zip(Array.from({ length: 2001 }, (_, at) => ({ name: `${at}` }))), 'file-packed-too-much'],
    ['bomb.png', png(20_000, 20_000), 'picture-too-large'],
    ['bomb.jpg', jpeg(65_000, 65_000), 'picture-too-large'],
    ['bomb.webp', webp(16_000, 16_000), 'picture-too-large'],
    ['bomb.heic', heic(60_000, 60_000), 'picture-too-large'],
    ['data.txt', Buffer.from([1, 2, 3, 0, 255, 254]), 'file-not-text'],
  ])('%s', async (name, bytes, fault) => {
    expect(await inspect(name, bytes)).toEqual({ fault })
  })

  it.each([
    ['holds rubbish where its packed bytes should be', 34 + 'word/a.xml'.length, 'file-cut-short'],
    ['names an entry that is not there', 0, 'file-cut-short'],
  ])('%s', async (_what, at, fault) => {
    const bytes = docx({ name: 'word/a.xml', data: Buffer.from('ab'.repeat(500)) })
    const third = bytes.lastIndexOf('PK\x03\x04')
    bytes.fill(0xff, third + at, third + at + 4)
    expect(await inspect('broken.docx', bytes)).toEqual({ fault })
  })

  it('is packed in a way that no office program uses', async () => {
    const bytes = docx()
    bytes.writeUInt16LE(14, bytes.indexOf('PK\x03\x04') + 8)
    expect(await inspect('odd.docx', bytes)).toEqual({ fault: 'file-type-differs' })
  })

  it('has entries that lie over one another', async () => {
    const bytes = docx({ name: 'word/a.xml', data: Buffer.from('a'.repeat(500)) })
    const at = bytes.indexOf('PK\x01\x02', bytes.indexOf('PK\x01\x02') + 4)
    bytes.writeUInt32LE(0, at + 42)
    expect(await inspect('over.docx', bytes)).toEqual({ fault: 'file-packed-too-much' })
  })
})
