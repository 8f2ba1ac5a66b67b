import type { Clock } from '#lib/domain/clock/deadline.ts'
import { clockLines } from '#lib/i18n/clock-lines.ts'

/** A clock as machines read it: days as YYYY-MM-DD or null, and the sum line by line, as data and as a sentence. */
export function answerOf(clock: Clock) {
  const sentences = clockLines(clock.trace, 'en')
  return {
    law: clock.lawId,
    lawVersion: clock.lawVersion,
    calendar: clock.calendar,
    received: clock.receivedOn,
    start: clock.startsOn,
    acknowledge: clock.acknowledgeOn ?? null,
    respond: clock.respondOn ?? null,
    extended: clock.extendedOn ?? null,
    extensionNoticeBy: clock.noticeBy ?? null,
    isExtended: clock.isExtended,
    due: clock.dueOn ?? null,
    conservative: clock.conservativeOn ?? null,
    pausedSince: clock.pausedSince ?? null,
    provisional: clock.provisional,
    certainty: clock.certainty,
    source: clock.source.en,
    trace: clock.trace.map((line, index) => ({ ...line, text: sentences[index] })),
  }
}
