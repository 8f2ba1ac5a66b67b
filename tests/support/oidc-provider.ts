import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'

/** A real provider of OpenID Connect on loopback: whoever types a name is that person, with a mailbox it has checked. */
export type LocalProvider = { issuer: string; clientId: string; clientSecret: string; stop(): Promise<void> }

/** `redirectUri` is asked when the first browser comes: the portal starts after its provider. */
type Options = { redirectUri: () => string; verified?: boolean; amr?: string[] }

/** Starts it with its own pages to sign in at; `amr` is what it says was shown. */
export async function startProvider({ redirectUri, verified = true, amr }: Options): Promise<LocalProvider> {
  const client = { clientId: 'rights-portal', clientSecret: 'a secret between the two of them' }
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port.')
  const issuer = `http://127.0.0.1:${address.port}`
  const make = () =>
    new Provider(issuer, {
      clients: [
        { client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [redirectUri()] },
      ],
      claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
      // as most providers do: the mailbox stands in the id token too
      conformIdTokenClaims: amr === undefined,
      pkce: { required: () => true },
      features: { devInteractions: { enabled: true } },
      cookies: { keys: ['only for tests'] },
      async findAccount(ctx, id) {
        if (amr && ctx.oidc.session) ctx.oidc.session.amr = amr
        return { accountId: id, claims: async () => ({ sub: id, email: id, email_verified: verified }) }
      },
    })
  let answer: ReturnType<Provider['callback']> | undefined
  server.on('request', (request, response) => {
    answer ??= make().callback()
    void answer(request, response)
  })
  return {
    issuer,
    ...client,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Signs in at the provider's own pages by plain requests. @returns the address it leads the browser back to. */
export async function passProvider(url: string, person: string): Promise<string> {
  const jar = new Map<string, string>()
  const go = async (to: string, form?: Record<string, string>) => {
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ')
    const body = form && new URLSearchParams(form)
    const method = form ? 'POST' : 'GET'
    const response = await fetch(to, { method, body, headers: { cookie }, redirect: 'manual' })
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';')[0]?.split(/=(.*)/s) ?? []
      jar.set(name, value)
    }
    return response
  }
  const origin = new URL(url).origin
  let at = url
  let response = await go(at)
  for (let step = 0; step < 12; step++) {
    const location = response.headers.get('location')
    if (location) {
      at = new URL(location, at).href
      if (!at.startsWith(origin)) return at
      response = await go(at)
      continue
    }
    const page = await response.text()
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
    if (!prompt) throw new Error(`Nowhere to go on:\n${page}`)
    const action = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? '', at).href
    response = await go(action, prompt === 'login' ? { prompt, login: person, password: 'any' } : { prompt })
  }
  throw new Error('The provider does not lead back.')
}
