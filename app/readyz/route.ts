import { contextFor } from '#lib/http/context.ts'
import { readReadiness } from '#lib/reads/readiness.ts'

/** The store answers and its schema is there; outsiders learn no more (SR-190). */
export async function GET() {
  const ready = await readReadiness(contextFor({ type: 'system' })).catch(() => false)
  const headers = { 'content-type': 'text/plain; charset=utf-8', ...(ready ? {} : { 'retry-after': '5' }) }
  return new Response(ready ? 'ready' : 'not ready', { status: ready ? 200 : 503, headers })
}
