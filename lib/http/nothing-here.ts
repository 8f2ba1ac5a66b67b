import { headers } from 'next/headers'
import { redirect } from 'next/navigation'

/**
 * Leads from an address with nothing to show, be it because it never was or because this visitor may not see it (SR-050), to one below it
 * that no route has. Next answers that one with 404 and a page that needs no scripts; what its own `notFound()` draws at an address that a
 * route has is blank without them. Where a route has that one too, it leads on in the same way.
 */
export async function nothingHere(): Promise<never> {
  const [pathname = ''] = ((await headers()).get('x-path') ?? '').split('?')
  redirect(`${pathname.replace(/\/$/, '')}/not-found`)
}
