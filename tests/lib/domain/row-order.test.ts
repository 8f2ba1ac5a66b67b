import { describe, expect, it } from 'vitest'
import { inOrder, orderText, type RowKey, rowOrder } from '#lib/domain/row-order.ts'

const sorted = (
  keys: RowKey[],
  { locale = 'en', isDown = false }: { locale?: 'en' | 'zh-CN'; isDown?: boolean } = {},
) => inOrder(keys, (key) => key, { locale, isDown })

describe('rows', () => {
  it('stand in the order of the reader’s language', () => {
    expect(sorted(['Zoe', 'émile', 'Emil', 'anna'])).toEqual(['anna', 'Emil', 'émile', 'Zoe'])
    // by pinyin: Chén, Lǐ, Zhāng
    expect(sorted(['张伟', '李雷', '陈静'], { locale: 'zh-CN' })).toEqual(['陈静', '李雷', '张伟'])
  })

  it('stand by their numbers, also those within words, and by their dates', () => {
    expect(sorted([10, 9, 100])).toEqual([9, 10, 100])
    expect(sorted(['§ 10', '§ 9'])).toEqual(['§ 9', '§ 10'])
    expect(sorted(['2026-12-01', '2026-02-28T09:00:00Z', '2026-02-28'])).toEqual([
      ...['2026-02-28', '2026-02-28T09:00:00Z', '2026-12-01'],
    ])
  })

  it('without a value come last, whichever way round', () => {
    expect(sorted([2, null, 1])).toEqual([1, 2, null])
    expect(sorted([null, 1, null, 2], { isDown: true })).toEqual([2, 1, null, null])
    expect(sorted(['b', null, 'a'], { isDown: true })).toEqual(['b', 'a', null])
  })

  it('that are equal keep the order they came in, whichever way round', () => {
    const rows = ['a1', 'b1', 'a2']
    const order = (isDown: boolean) => inOrder(rows, (row) => row.slice(0, 1), { locale: 'en', isDown })
    expect(order(false)).toEqual(['a1', 'a2', 'b1'])
    expect(order(true)).toEqual(['b1', 'a1', 'a2'])
  })
})

describe('an order in an address', () => {
  it('names a table and a column, and is read as it was written', () => {
    for (const order of [
      { column: 'name', isDown: false },
      { column: 'in-time', isDown: true },
    ])
      expect(rowOrder(orderText('days-2026', order), 'days-2026')).toEqual(order)
  })

  it('of another table, or of none, is no order of this one', () => {
    for (const asked of ['invited.name', 'peoples.name', 'people', '', null, undefined])
      expect(rowOrder(asked, 'people')).toBeNull()
  })
})
