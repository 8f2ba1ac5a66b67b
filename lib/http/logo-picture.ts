import type { NextRequest } from 'next/server'
import { contextFor } from '#lib/http/context.ts'
import { readLogo } from '#lib/reads/operator-face.ts'

/**
 * A picture of the operator's logo; its address names its bytes, so browsers may keep it (SR-113). `proxy.ts` leaves it
 * out, which would forbid just that.
 */
export async function logoPicture(
  _request: NextRequest,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params
  const found = await readLogo(contextFor({ type: 'visitor' }), id)
  if (!found) return new Response(null, { status: 404 })
  return new Response(found.bytes, {
    headers: {
      'content-type': found.mediaType,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}
