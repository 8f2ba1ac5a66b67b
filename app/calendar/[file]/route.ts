import { calendarFeed } from '#lib/http/calendar-feed.ts'

/** A colleague's calendar app, which cannot sign in: the address itself is the secret. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  return calendarFeed(request, (await params).file)
}
