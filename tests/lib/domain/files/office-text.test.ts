import { describe, expect, it } from 'vitest'
import { officeText } from '#lib/domain/files/office-text.ts'
import { peekOf, zip } from '#tests/support/sample-files.ts'

const wordOf = (xml: string) => zip([{ name: 'word/document.xml', data: Buffer.from(xml) }])

describe('the words of an office document', () => {
  it('are those of its paragraphs and cells, joined where formatting splits a word', async () => {
    const xml = '<w:p><w:t>li</w:t><w:t>@mail.example</w:t></w:p><w:p>A &amp; B</w:p>'
    expect(await officeText(peekOf(wordOf(xml)))).toEqual({ text: 'li@mail.example\nA & B\n', isWhole: true })
    const sheet = zip([
      { name: 'xl/sharedStrings.xml', data: Buffer.from('<si><t>a</t></si><si><t>b</t></si>') },
      { name: 'xl/styles.xml', data: Buffer.from('<x>not words</x>') },
    ])
    expect((await officeText(peekOf(sheet)))?.text).toBe('a\nb\n')
  })

  it('hold characters that are named by their numbers, and whom a link hides behind a name', async () => {
    const numbered = wordOf('<w:p>wang&#64;mail&#x2e;example &#1114112;</w:p>')
    expect((await officeText(peekOf(numbered)))?.text).toBe('wang@mail.example \n')
    const linked = zip([
      { name: 'word/document2.xml', data: Buffer.from('<w:p>Ms Wang</w:p>') },
      {
        name: 'word/_rels/document2.xml.rels',
        data: Buffer.from('<Relationship Target="mailto:wang@mail.example?subject=x"/>'),
      },
    ])
    expect((await officeText(peekOf(linked)))?.text).toBe('Ms Wang\n\n\nwang@mail.example')
    const open = '<text:a xlink:href="mailto:wang@mail.example">Ms Wang</text:a>'
    const odt = zip([{ name: 'content.xml', data: Buffer.from(open) }])
    expect((await officeText(peekOf(odt)))?.text).toBe('Ms Wang\nwang@mail.example')
  })

  it('are not read where it is no such thing, or claims to be larger than it may be', async () => {
    expect(await officeText(peekOf(Buffer.from('rubbish')))).toBeNull()
    const huge = zip([{ name: 'word/document.xml', data: Buffer.from('x'), claims: 64 * 1024 * 1024 }])
    expect(await officeText(peekOf(huge))).toEqual({ text: '', isWhole: false })
  })
})
