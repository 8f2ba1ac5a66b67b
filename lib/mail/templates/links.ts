import type { Speaker } from '#lib/mail/speaker.ts'

/** Where a requester signs in to one request; holds no secret. */
export function myRequestLink(say: Speaker, reference: string): string {
  return say.link(`/my-request/sign-in?reference=${encodeURIComponent(reference)}`)
}

/** A case at the desk. */
export function deskLink(say: Speaker, reference: string): string {
  return say.link(`/desk/requests/${encodeURIComponent(reference)}`)
}
