import { describe, expect, it, onTestFinished } from 'vitest'
import { scanBytes } from '#lib/platform/clamd.ts'
import { EICAR, type Mood, startClamd } from '#tests/support/clamd.ts'
import { inPieces } from '#tests/support/sample-files.ts'

async function scanner(mood: Mood) {
  const clamd = await startClamd({ is: mood })
  onTestFinished(clamd.stop)
  return clamd.socket
}

const LONG = Buffer.alloc(3_000_000, 97)

describe('the scanner’s verdict', () => {
  it('is clean for a file in which it finds nothing', async () => {
    expect(await scanBytes(await scanner('works'), inPieces(LONG))).toBe('clean')
  })

  it('is infected for what it finds, even across two pieces', async () => {
    const bytes = Buffer.concat([LONG, Buffer.from(EICAR)])
    expect(await scanBytes(await scanner('works'), inPieces(bytes, 30))).toBe('infected')
  })
})

describe('anything else is no verdict (SR-116)', () => {
  it.each([
    'INSTREAM size limit exceeded. ERROR\0',
    'stream: OK',
    'stream: OK\0stream: OK\0',
    'stream: Heuristics.Limits.Exceeded ERROR\0',
    'OK\0',
    '',
    'x'.repeat(10_000),
  ])('the answer %j', async (says) => {
    expect(await scanBytes(await scanner({ says }), inPieces(LONG))).toBe('error')
  })

  it('a scanner that is not there', async () => {
    expect(await scanBytes('/nowhere/clamd.sock', inPieces(LONG))).toBe('error')
  })

  it('a scanner that dies in the middle', async () => {
    expect(await scanBytes(await scanner('dies'), inPieces(LONG))).toBe('error')
  })

  it('a scanner that hangs', async () => {
    expect(await scanBytes(await scanner('hangs'), inPieces(LONG), 100)).toBe('error')
  })
})
