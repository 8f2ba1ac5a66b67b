import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy, randomText, securityHeaders } from '#lib/http/security-headers.ts'

/**
 * Sets headers, the CSP nonce, a request id and the address asked for, and nothing else: authority is checked in commands and reads
 * (SR-004). Doors that take files are left out of the matcher, because Next cuts long bodies that pass here; they set the
 * same headers themselves (`lib/http/own-headers.ts`). So do those of forms that anybody can send, because passing here costs them time. The
 * logo is left out, too: browsers may keep it.
 */
export function proxy(request: NextRequest) {
  const nonce = randomText()
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-request-id', randomText())
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  headers.set('content-security-policy', contentSecurityPolicy(nonce))
  const response = NextResponse.next({ request: { headers } })
  for (const [name, value] of Object.entries(securityHeaders(nonce, request.nextUrl.pathname)))
    response.headers.set(name, value)
  return response
}

export const config = {
  matcher: [
    {
      source:
        '/((?!_next/static/|logo/|[^/]+/(?:my-request/(?:send-message|identity/send|files/(?:add|remove))|request/(?:details/(?:save|change)|files/add|check/send)|withdraw-consent/send|desk/settings/logo/send|desk/enter/(?:send|import/check)|desk/requests/[^/]+/tasks/[^/]+/finish/(?:send|files/(?:add|remove))|task/(?:send|files/(?:add|remove))|desk/requests/[^/]+/(?:reply|close)/(?:send|files/(?:add|remove)))$).*)',
    },
  ],
}
