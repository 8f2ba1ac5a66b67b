import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { BODY_BYTES, parseFields, readBody, readForm } from '#lib/http/body.ts'

const FORM = 'application/x-www-form-urlencoded'
const URL = 'http://127.0.0.1/en/x'

const post = (body: string, type = FORM, headers = {}) =>
  readBody(new Request(URL, { method: 'POST', body, headers: { 'content-type': type, ...headers } }))

/** A body in chunks of 1 kB, without a content-length. */
function chunked(bytes: number): { request: Request; sent(): number } {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const size = Math.min(1024, bytes - sent)
      if (size === 0) return controller.close()
      sent += size
      controller.enqueue(new Uint8Array(size).fill(97))
    },
  })
  const init = { method: 'POST', body, headers: { 'content-type': FORM }, duplex: 'half' }
  return { request: new Request(URL, init as RequestInit), sent: () => sent }
}

describe('the size of a body (SR-032)', () => {
  it.each([
    [BODY_BYTES - 1, true],
    [BODY_BYTES, true],
    [BODY_BYTES + 1, false],
  ])('%i bytes: %s, with and without a content-length', async (bytes, fits) => {
    const whole = `a=${'x'.repeat(bytes - 2)}`
    expect((await post(whole)).ok).toBe(fits)
    expect((await post(whole, FORM, { 'content-length': String(bytes) })).ok).toBe(fits)
    expect((await readBody(chunked(bytes).request)).ok).toBe(fits)
  })

  it('is counted as it comes, and reading stops there', async () => {
    const endless = chunked(1024 ** 3)
    expect(await readBody(endless.request)).toMatchObject({ problem: { code: 'body-too-large' } })
    expect(endless.sent()).toBeLessThan(BODY_BYTES + 8 * 1024)
  })

  it('is not believed when it is said too small', async () => {
    const lying = post('x'.repeat(BODY_BYTES + 1), FORM, { 'content-length': '10' })
    expect(await lying).toMatchObject({ problem: { code: 'body-too-large' } })
  })

  it('is counted in bytes, not in characters', async () => {
    expect((await post('李'.repeat(BODY_BYTES / 3))).ok).toBe(true)
    expect((await post('李'.repeat(BODY_BYTES / 2))).ok).toBe(false)
  })
})

describe('the type of a body', () => {
  it.each(['text/plain', 'multipart/form-data; boundary=x', 'text/html', 'application/jsonp', ''])(
    '%j is refused',
    async (type) => {
      expect(await post('a=1', type)).toMatchObject({ problem: { code: 'wrong-content-type' } })
    },
  )

  it.each([`${FORM}; charset=UTF-8`, FORM.toUpperCase()])('%j is a form', async (type) => {
    expect(await post('a=1', type)).toEqual({ ok: true, value: { a: '1' } })
  })
})

describe('a form body', () => {
  const read = (text: string) => readForm(new URLSearchParams(text))

  it('becomes nested fields, lists and rows', () => {
    const text = 'name=Li&items.0.says=a&items.1.says=b&items.0.shouldSay=c&categories[]=x&categories[]=y'
    expect(read(text)).toEqual({
      ok: true,
      value: { name: 'Li', items: [{ says: 'a', shouldSay: 'c' }, { says: 'b' }], categories: ['x', 'y'] },
    })
  })

  it.each([
    'a=1&a=1',
    'a=1&a=2',
    'a=1&a[]=2',
    'a[]=1&a=2',
    'a=1&a.b=2',
    'a.b=1&a=2',
    'a[]=1&a.0=2',
    'a.b=1&a.b=2',
  ])('with a field twice is refused: %s (SR-036)', (text) => {
    expect(read(text)).toMatchObject({ problem: { code: 'invalid-input' } })
  })

  it('stays an object when its fields are numbers', () => {
    expect(read('0=a&1=b')).toEqual({ ok: true, value: { 0: 'a', 1: 'b' } })
  })

  it('with more fields or levels than any form is refused before it is walked', () => {
    expect(read(Array.from({ length: 401 }, (_, at) => `f${at}=1`).join('&'))).toMatchObject({
      problem: { code: 'body-too-large' },
    })
    expect(read(`${'a.'.repeat(30_000)}b=1`)).toMatchObject({ problem: { code: 'invalid-input' } })
  })

  it('reads broken percent-encoding and bytes that are no UTF-8 without failing', () => {
    expect(read('a=%&b=%zz&c=%ff&%=1').ok).toBe(true)
  })

  it('cannot reach the prototype of anything', () => {
    for (const name of [
      '__proto__',
      '__proto__.polluted',
      'constructor.prototype.polluted',
      'a.__proto__.polluted',
      'toString',
    ])
      read(`${name}=yes`)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(String({})).toBe('[object Object]')
  })
})

describe('a JSON body', () => {
  const read = (value: string) => post(value, 'application/json')

  it('is an object', async () => {
    expect(await read('{"a":{"b":["1"]}}')).toEqual({ ok: true, value: { a: { b: ['1'] } } })
  })

  it.each(['[]', '["a"]', '1', 'null', '"a"', '{', '', 'undefined', "{'a':1}"])(
    '%j is refused',
    async (text) => {
      expect(await read(text)).toMatchObject({ problem: { code: 'invalid-input' } })
    },
  )

  it('of absurd depth or width is refused before it is walked', async () => {
    const deep = `{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}`
    expect(await read(deep)).toMatchObject({ problem: { code: 'invalid-input' } })
    const wide = JSON.stringify(Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, 1])))
    expect(await read(wide)).toMatchObject({ problem: { code: 'invalid-input' } })
  })
})

describe('fields against a schema (SR-036)', () => {
  const schema = z.strictObject({
    name: z.string('name-missing'),
    items: z.array(z.strictObject({ says: z.string() })),
  })
  const good = { name: 'Li', items: [{ says: 'a' }] }

  it('pass as they are', () => {
    expect(parseFields(schema, good)).toEqual({ ok: true, value: good })
  })

  it('are refused with any other key, at any level', () => {
    const keys = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'role'),
    )
    fc.assert(
      fc.property(keys, fc.jsonValue(), (key, value) => {
        fc.pre(!['name', 'items', 'says'].includes(key))
        const extra = Object.fromEntries([[key, value]])
        for (const input of [
          { ...good, ...extra },
          { name: 'Li', items: [{ says: 'a', ...extra }] },
        ]) {
          if (key === '__proto__') Object.defineProperty(input, key, { value, enumerable: true })
          const parsed = parseFields(schema, input)
          if (parsed.ok) expect(parsed.value).toEqual(good)
          else expect(parsed.problem.fields?.some(({ code }) => code === 'unknown-field')).toBe(true)
          if (key !== '__proto__') expect(parsed.ok).toBe(false)
        }
      }),
    )
  })

  it('of another shape are refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.string()), fc.object(), fc.integer()), (value) => {
        expect(parseFields(schema, { ...good, name: value }).ok).toBe(false)
      }),
    )
  })

  it('have one problem a field, and never thousands of them', () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, 1]))
    const parsed = parseFields(schema, many)
    expect(parsed.ok ? [] : parsed.problem.fields).toHaveLength(50)
  })
})
