import { newSecret } from '#lib/platform/ids.ts'

/** A key for one showing of a form that files something, so that sending it twice makes one request (SR-041). */
export function newSubmissionKey(): string {
  return newSecret()
}
