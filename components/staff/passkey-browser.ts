/** Whether this browser can do passkeys the way these pages ask; they are good for a name, never for a bare number. */
export function canUsePasskeys(): boolean {
  const isNumber = /^[\d.]+$|^\[/.test(window.location.hostname)
  const isKnown =
    typeof PublicKeyCredential === 'function' && 'parseCreationOptionsFromJSON' in PublicKeyCredential
  return isKnown && !isNumber
}

/** Has the browser make a passkey for our question; what it made, as text. Rejects if the person does not. */
export async function makePasskey(question: string): Promise<string> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(question))
  return textOf(await navigator.credentials.create({ publicKey }))
}

/** Asks our server for a question (`ask` is where), and the browser for a passkey that answers it. */
export async function showPasskey(ask: string): Promise<string> {
  const { question } = await post(ask, {})
  if (typeof question !== 'string') throw new Error('No question.')
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(question))
  return textOf(await navigator.credentials.get({ publicKey }))
}

/** Posts to our server as a form would. @throws Refused with the server's own sentence. */
export async function post(action: string, fields: Record<string, string>): Promise<Record<string, unknown>> {
  const body = new URLSearchParams(fields)
  const response = await fetch(action, { method: 'POST', headers: { Accept: 'application/json' }, body })
  const answered: Record<string, unknown> = await response.json()
  if (response.ok) return answered
  throw new Refused(String(answered.detail ?? answered.title))
}

/** What the server had against it, in the reader's language. */
export class Refused extends Error {}

function textOf(credential: Credential | null): string {
  if (!(credential instanceof PublicKeyCredential)) throw new Error('No passkey.')
  return JSON.stringify(credential.toJSON())
}
