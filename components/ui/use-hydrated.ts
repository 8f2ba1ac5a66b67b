import { useSyncExternalStore } from 'react'

const nothingToWatch = () => () => {}

/** False in the HTML from the server, true once scripts run: for buttons that need them. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    nothingToWatch,
    () => true,
    () => false,
  )
}
