import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorClass } from '#lib/platform/logger.ts'

/** What a process of its own writes when it logs this. */
function logged(code: string): string[] {
  const source = `import { log, errorClass } from '#lib/platform/logger.ts'; ${code}`
  return execFileSync(process.execPath, ['--input-type=module', '-e', source], { encoding: 'utf8' })
    .trimEnd()
    .split('\n')
}

describe('a log line', () => {
  it('is one JSON line with only the fields that are allowed (SR-148)', () => {
    const [line = '', ...rest] = logged(
      `log.info('form', { route: '/x', status: 200, email: 'li.lei@mail.example', body: 'secret' })`,
    )
    expect(rest).toEqual([])
    expect(Object.keys(JSON.parse(line)).toSorted()).toEqual(['level', 'msg', 'route', 'status', 'time'])
    expect(line).not.toContain('li.lei')
  })

  it('cannot be forged by a line break or an escape sequence (SR-151)', () => {
    const forged = String.raw`{ requestId: 'x\n{"level":"info","msg":"forged"}\r\u2028\u001b[31m' }`
    const lines = logged(`log.warn('odd', ${forged})`)
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toContain('\u001b')
    expect(JSON.parse(lines[0] ?? '').msg).toBe('odd')
  })
})

describe('the class of an error', () => {
  it('never holds its message, which may hold input (SR-149)', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (input) => {
        const said = errorClass(new TypeError(input))
        expect(said).toMatch(/^TypeError/)
        expect(said.includes(input)).toBe(false)
      }),
    )
  })

  it('tells the code of a system or database error', () => {
    expect(errorClass(Object.assign(new Error('disk is full'), { code: 'SQLITE_FULL' }))).toMatch(
      /^Error SQLITE_FULL/,
    )
  })

  it.each([
    ['li.lei@mail.example', 'string'],
    [undefined, 'undefined'],
    [null, 'object'],
  ])('of what is no error is its type alone: %j', (thrown, type) => {
    expect(errorClass(thrown)).toBe(type)
  })
})
