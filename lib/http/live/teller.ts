import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { contextFor } from '#lib/http/context.ts'
import type { Listener } from '#lib/http/live/change-feed.ts'
import type { EventStream } from '#lib/http/live/event-stream.ts'
import { othersOn } from '#lib/http/live/presence.ts'
import { errorClass, log } from '#lib/platform/logger.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { canHearOf, readToldChanges } from '#lib/reads/changed-cases.ts'
import { readUnseenMentions } from '#lib/reads/mentions.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'
import { readRestingSession } from '#lib/reads/staff-session.ts'

/** The context of whoever listens with this session; null once it ended, or once they may no longer see the queue. */
export async function listening(secret: string | null): Promise<Context | null> {
  const actor = await readRestingSession(contextFor({ type: 'visitor' }), secret)
  return actor && may(actor, 'view-queue') ? contextFor(actor) : null
}

/** Tells one page what its reader may hear, and asks before each word whether they still may. */
export function tellerOf(
  stream: EventStream,
  secret: string,
  who: Pick<Listener, 'staffId' | 'reference'>,
): Listener {
  let last = 0
  let said = false
  let mentions = 0
  let turn = Promise.resolve()
  const inTurn = (say: (context: Context) => Promise<void>) => {
    turn = turn.then(async () => {
      const context = await listening(secret)
      if (context) return say(context)
      stream.send('ended', null)
      stream.end()
    })
    turn = turn.catch((thrown: unknown) => {
      log.warn('live stream broke', { errorClass: errorClass(thrown) })
      stream.end()
    })
  }
  // whoever is named in a note finds it in the bar of the page they have open
  const tellMentions = async (context: Context) => {
    const count = await readUnseenMentions(context)
    if (count !== mentions) stream.send('mentions', count)
    mentions = count
  }
  return {
    ...who,
    session: hashSecret(secret),
    meet: () =>
      inTurn(async (context) => {
        // the case may have been hidden from them since they opened it
        if (who.reference && !(await canHearOf(context, who.reference))) return
        const names = await readStaffNames(context)
        const people = othersOn(who).map(({ staffId, isWriting }) => ({
          name: names[staffId] ?? '',
          isWriting,
        }))
        stream.send('present', people)
      }),
    hear: ({ upTo, changes }) =>
      inTurn(async (context) => {
        last = Math.max(last, upTo)
        if (!changes) return stream.send('reset', null, last)
        const told = await readToldChanges(context, changes)
        if (told.length > 0 || !said) stream.send('changes', told, last)
        said = true
        await tellMentions(context)
      }),
    // it also tells the page how far it has heard, so that little is to be caught up after a rest
    beat: () => inTurn(async () => stream.send('at', null, last)),
    end: stream.end,
  }
}
