import { z } from 'zod'

const listId = z.string().regex(/^[0-9a-f]{32}$/)

/** What the page that takes a list posts: the list that came in with it. */
export const importForm = z.strictObject({ uploaded: z.array(listId).default([]) })

/** The buttons of a list ask for nothing. */
export const importStepForm = z.strictObject({})
