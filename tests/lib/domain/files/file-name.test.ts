import { describe, expect, it } from 'vitest'
import { cleanFileName } from '#lib/domain/files/file-name.ts'
import { FILES_MAX, overQuota, REQUEST_BYTES_MAX } from '#lib/domain/files/limits.ts'
import { canOpen, SCAN_STATES } from '#lib/domain/files/scan.ts'

describe('a file’s name (SR-113, SR-114)', () => {
  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\Li\\护照.jpg', '护照.jpg'],
    ['a\0\r\nb.pdf', 'ab.pdf'],
    ['evil\u202efdp.exe', 'evilfdp.exe'],
    ['-rf.txt', 'rf.txt'],
    ['say "hi".txt', 'say _hi_.txt'],
    ['CON', '_CON'],
    ['nul.pdf', '_nul.pdf'],
    ['com1.tar.pdf', '_com1.tar.pdf'],
    ['console.pdf', 'console.pdf'],
    ['', 'file'],
    ['.pdf', 'pdf'],
    ['\ud800.pdf', '�.pdf'],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanFileName(given)).toBe(kept)
  })

  it('keeps its ending however long it is', () => {
    const name = cleanFileName(`${'名'.repeat(300)}.docx`)
    expect([...name]).toHaveLength(120)
    expect(name.endsWith('.docx')).toBe(true)
  })
})

describe('what a request may hold', () => {
  it('is five files and 25 MB', () => {
    const small = { size: 1 }
    expect(overQuota([], 1)).toBeNull()
    expect(overQuota(Array(FILES_MAX).fill(small), 1)).toBe('files-too-many')
    expect(overQuota([{ size: REQUEST_BYTES_MAX - 1 }], 1)).toBeNull()
    expect(overQuota([{ size: REQUEST_BYTES_MAX }], 1)).toBe('files-too-large')
  })
})

describe('what may be opened (SR-115)', () => {
  it('is what is clean, or where nothing scans', () => {
    expect(SCAN_STATES.filter(canOpen)).toEqual(['off', 'clean'])
  })
})
