import { useEffect, useEffectEvent } from 'react'
import {
  type LiveChange,
  type LiveEvents,
  type LivePlace,
  listenToDesk,
  type Present,
} from '#components/live/live-source.ts'

/** Hears of changes at the desk while the component is shown. Without scripts, or before them, nothing is heard. */
export function useLive({ path, since }: LivePlace, events: LiveEvents): void {
  const changes = useEffectEvent((list: readonly LiveChange[]) => events.changes?.(list))
  const reset = useEffectEvent(() => events.reset?.())
  const present = useEffectEvent((people: readonly Present[]) => events.present?.(people))
  useEffect(() => listenToDesk({ path, since }, { changes, reset, present }), [path, since])
}
