import type { Locale } from '#lib/domain/locales.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'
import { SAMPLE_DETAILS } from '#tests/support/given.ts'

/** Somebody with a browser that runs no scripts: cookies, pages and plain form posts over HTTP. */
export class Person {
  readonly baseUrl: string
  readonly cookies = new Map<string, string>()

  constructor(baseUrl: string) {
    this.baseUrl = baseUrl
  }

  /** Gets one address; redirects are not followed. */
  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#keepCookies(
      await fetch(this.baseUrl + path, {
        headers: { cookie: this.#cookie(), ...headers },
        redirect: 'manual',
      }),
    )
  }

  /** Posts a form as a browser would from our own page; redirects are not followed. */
  async post(
    path: string,
    fields: Iterable<[string, string]>,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const body = new URLSearchParams([...fields])
    const own = { cookie: this.#cookie(), origin: this.baseUrl, 'sec-fetch-site': 'same-origin', ...headers }
    return this.#keepCookies(
      await fetch(this.baseUrl + path, { method: 'POST', body, headers: own, redirect: 'manual' }),
    )
  }

  /** Answers every question up to the check page. @returns the hidden fields of its form. */
  async answerQuestions(filing: {
    kind: AskedKind
    locale?: Locale
    residence?: string
    name?: string
    email: string
  }): Promise<[string, string][]> {
    const { kind, locale = 'en', residence = 'CN', name = 'Li Lei', email } = filing
    const answers: [string, [string, string][]][] = [
      ['kind', [['kinds[]', kind]]],
      ['residence', [['residence', residence]]],
      ['relation', [['relation', 'self']]],
      [
        'contact',
        [
          ['name', name],
          ['email', email],
        ],
      ],
      ['details', formFields(SAMPLE_DETAILS[kind])],
    ]
    for (const [step, fields] of answers) {
      const page = await (await this.get(`/${locale}/request/${step}`)).text()
      const action = `/request/${step}/save`
      const answer = await this.post(`/${locale}${action}`, [...hiddenFields(page, action), ...fields])
      const to = answer.headers.get('location')
      if (answer.status !== 303 || !to || to.includes('attempt='))
        throw new Error(`${step}: ${answer.status} ${to}`)
    }
    const page = await (await this.get(`/${locale}/request/check`)).text()
    return hiddenFields(page, '/request/check/send')
  }

  #cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  #keepCookies(response: Response): Response {
    for (const header of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? []
      if (/max-age=0/i.test(header)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return response
  }
}

/** Nested answers as form fields: lists of words end in `[]`, lists of objects are numbered. */
export function formFields(value: unknown, name = ''): [string, string][] {
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return value.map((each) => [`${name}[]`, each])
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => formFields(inner, name ? `${name}.${key}` : key))
  return [[name, String(value)]]
}

/** The hidden fields of the form on a page that posts to an address ending so. */
export function hiddenFields(html: string, action: string): [string, string][] {
  const form = html
    .split('<form')
    .find((part) => new RegExp(`action="[^"]*${action}"`).test(part.split('>')[0] ?? ''))
  if (!form) throw new Error(`There is no form to ${action} on this page.`)
  const inputs = (form.split('</form>')[0] ?? '').matchAll(/<input[^>]*type="hidden"[^>]*>/g)
  return [...inputs].map(([input]) => [attribute(input, 'name'), attribute(input, 'value')])
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}
