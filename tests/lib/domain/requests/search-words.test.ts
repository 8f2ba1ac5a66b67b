import { describe, expect, it } from 'vitest'
import { searchWords, typedWords } from '#lib/domain/requests/search-words.ts'

/** Whether what is typed finds a name: its whole, or all of the words typed among its own. */
function finds(typed: string, name: string): boolean {
  const [asked, kept] = [typedWords(typed), searchWords(name)]
  if (!asked || !kept) return false
  return asked.whole === kept.whole || asked.words.every((word) => kept.words.includes(word))
}

describe('a name is found', () => {
  it.each([
    ['Zoe Quillfeather', 'zoe quillfeather'],
    ['Zoe Quillfeather', 'QUILLFEATHER'],
    ['Zoe Quillfeather', 'Quillfeather, Zoe'],
    ['Zoë Brontë', 'zoe bronte'],
    ['José Álvarez-García', 'garcia alvarez'],
    ['Σωκράτης', 'σωκρατης'],
    ['Ｌｉ Ｌｅｉ', 'li lei'],
    ['王小明', '王小明'],
    ['王小明', '小明'],
    ['欧阳娜娜', '娜娜'],
    ['欧阳娜娜', '欧阳娜娜'],
    ['김민준', '민준'],
    ['山田 太郎', '山田太郎'],
    ['山田太郎', '山田 太郎'],
    ['محمد علي', 'علي'],
  ])('%s by %s', (name, typed) => {
    expect(finds(typed, name)).toBe(true)
  })

  it.each([
    ['Zoe Quillfeather', 'Quill'],
    ['Zoe Quillfeather', 'Zoe Smith'],
    ['王小明', '王'],
    ['王小明', '王大明'],
    ['Li Lei', '...'],
  ])('%s not by %s', (name, typed) => {
    expect(finds(typed, name)).toBe(false)
  })

  it('however long what is typed: by eight words at most', () => {
    expect(searchWords(Array.from({ length: 50 }, (_, n) => `name${n}`).join(' '))?.words).toHaveLength(8)
    expect(searchWords('  – ')).toBeNull()
  })
})
