import type { ClockProblem } from '#lib/domain/clock/check-events.ts'

/** A question that the clock cannot answer: what is wrong, in which field, and the words that were given. */
export class DueProblem extends Error {
  readonly code: ClockProblem
  readonly field: string

  constructor(code: ClockProblem, field: string, given: string) {
    super(`${TITLES[code]}${given && `: “${given}”`}`)
    this.code = code
    this.field = field
  }
}

const TITLES: Record<ClockProblem, string> = {
  'unknown-law': 'There is no such law here',
  'unknown-right': 'There is no such right',
  'right-not-in-law': 'This law does not know that right',
  'unknown-calendar': 'There is no such calendar',
  'unknown-zone': 'There is no such time zone',
  'impossible-date': 'No such date exists',
  'unknown-event': 'The clock knows no such event',
  'event-before-receipt': 'An event happened before the request was received',
  'events-out-of-order': 'The events are out of order',
  'pause-not-in-law': 'This law has no such pause',
  'extension-not-in-law': 'This law has no extension for that right',
  'extension-without-reason': 'An extension needs one of the law’s reasons',
  'extension-reason-not-in-law': 'This law does not know that reason for an extension',
  'extension-without-date': 'Under this law the notice of an extension must say until when',
  'circumstance-not-in-law': 'This law has no other time for that circumstance',
}

/** As RFC 9457 writes problems for machines. */
export function problemJson({ code, field, message }: DueProblem) {
  return { type: `urn:problem:${code}`, title: message, field }
}
