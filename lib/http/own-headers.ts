import { NextRequest } from 'next/server'
import { randomText, securityHeaders } from '#lib/http/security-headers.ts'

type Handler<Visit> = (request: NextRequest, visit: Visit) => Promise<Response>

/** A door that `proxy.ts` leaves out, because files pass it or because it is in a hurry: the headers are set here, and none is believed (F8). */
export function withOwnHeaders<Visit>(handler: Handler<Visit>): Handler<Visit> {
  return async (request, visit) => {
    const [nonce, requestId] = [randomText(), randomText()]
    const headers = new Headers(request.headers)
    headers.set('x-nonce', nonce)
    headers.set('x-request-id', requestId)
    const { method, body, signal, url } = request
    const passed = new NextRequest(url, { method, headers, body, signal, duplex: 'half' })
    const response = await handler(passed, visit)
    for (const [name, value] of Object.entries(securityHeaders(nonce, request.nextUrl.pathname)))
      response.headers.set(name, value)
    return response
  }
}
