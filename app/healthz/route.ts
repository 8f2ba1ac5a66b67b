/** The process is up: no store, no detail (SR-190). */
export function GET() {
  return new Response('ok', { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
