import { array, assert, constantFrom, integer, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endsReference, STRANGERS_MAX, strangersIn } from '#lib/domain/letters/strangers.ts'

const own = ['anna@mail.example', '+49 30 1234567', 'DSR-7K3M-9P4R']
const found = (text: string) => strangersIn(text, own).map(({ kind, what }) => `${kind} ${what}`)

describe('what in a text is somebody else’s', () => {
  it.each([
    ['Write to li.lei+shop@mail.example.', ['email li.lei+shop@mail.example']],
    ['Call +86 (20) 1234-5678 or 13800138000', ['phone +86 (20) 1234-5678', 'phone 13800138000']],
    ['as in dsr-9p4r-7k3m', ['reference dsr-9p4r-7k3m']],
    ['王芳：wang@例子.公司，电话13912345678。', ['email wang@例子.公司', 'phone 13912345678']],
    ['电话１３９１２３４５６７８，wang＠mail.example', ['phone 13912345678', 'email wang@mail.example']],
    ['138-0013-8000, 139 1234 5678', ['phone 138-0013-8000', 'phone 139 1234 5678']],
    ['+49\u00a030\u00a07654321, +49–30–7654322', ['phone +49 30 7654321', 'phone +49-30-7654322']],
    ['0049 30 7654321, +49/30/7654322', ['phone 0049 30 7654321', 'phone +49/30/7654322']],
    ['DSR‑9P4R‑7K3M, w\u200bang@mail\u00ad.example', ['reference DSR-9P4R-7K3M', 'email wang@mail.example']],
    ['Order 4501380013800099, total 1234567890.00, 2026-11-23', []],
  ])('is found in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('is not the person’s own, however it is spelt', () => {
    expect(
      found('ANNA@mail.example, +49301234567, 0049 30 1234567, +49 (30) 123-4567, dsr-7k3m-9p4r'),
    ).toEqual([])
  })

  it('is told once, in the order of the text, and not without end', () => {
    expect(found('a@x.example b@x.example A@x.example')).toEqual(['email a@x.example', 'email b@x.example'])
    const many = Array.from({ length: 500 }, (_, n) => `p${n}@x.example`).join(' ')
    expect(found(many)).toHaveLength(STRANGERS_MAX)
  })

  it('is always found, whatever text stands around it, and nothing is invented', () => {
    const around = string().map((text) => ` ${text.replace(/[@+\d]|DSR/gi, '')} `)
    const stranger = constantFrom('li@mail.example', '+8613800138000', 'DSR-9P4R-7K3M')
    assert(
      property(around, stranger, around, (before, what, after) => {
        expect(strangersIn(before + what + after, own).map((each) => each.what)).toEqual([what])
        expect(strangersIn(before + after, own)).toEqual([])
      }),
    )
  })

  it('never is of the own marks, in any number and order', () => {
    assert(
      property(array(constantFrom(...own)), integer({ min: 0, max: 3 }), (marks, gap) => {
        expect(strangersIn(marks.join(' '.repeat(gap + 1)), own)).toEqual([])
      }),
    )
  })
})

it('the end of a reference is its last four characters', () => {
  expect(
    [' 9p4r ', '9P4R', '7K3M', '', 'DSR-7K3M-9P4R'].map((typed) => endsReference(typed, own[2] ?? '')),
  ).toEqual([true, true, false, false, false])
})
