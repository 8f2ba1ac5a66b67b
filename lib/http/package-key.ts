import { webProcess } from '#lib/http/context.ts'

/** The public key that the signed lists of answer packages are checked with, for anybody. */
export function packageKeyFile(): Response {
  return new Response(webProcess().keys.signer('packages').publicKey, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
  })
}
