import { expect, it } from 'vitest'
import { DESK_PAGES } from '#tests/support/desk-pages.ts'
import { DESK_GETS, DESK_POSTS, deskRoutes } from '#tests/support/desk-routes.ts'

// tests/journeys/permissions.test.ts asks each of them as everybody; what has no line there is asked as nobody
const HELP =
  'Each route below /desk has its line in tests/support/desk-pages.ts or desk-routes.ts: what it asks for (SR-103)'

it('gives every page of the desk a line that says who may see it', () => {
  expect(deskRoutes('page.tsx'), HELP).toEqual(Object.keys(DESK_PAGES).toSorted())
})

it('gives every other route of the desk a line that says who may use it', () => {
  const doors = [...Object.keys(DESK_GETS), ...Object.keys(DESK_POSTS)]
  expect(deskRoutes('route.ts'), HELP).toEqual(doors.toSorted())
})
