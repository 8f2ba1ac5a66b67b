import { buildOnce } from '#scripts/build-once.ts'

/** Journeys run against the production build, made once for the whole run. */
export function setup(): void {
  buildOnce()
}
