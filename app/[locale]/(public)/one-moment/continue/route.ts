import { z } from 'zod'
import { formRoute } from '#lib/http/form-route.ts'
import { continueForm } from '#lib/http/one-moment.ts'

const text = z.string().max(100, 'text-too-long')

export const POST = formRoute({
  name: '/one-moment/continue',
  schema: z.strictObject({ post: text, proof: text.optional() }),
  limit: 'continue',
  door: 'anyone',
  back: () => '/one-moment',
  run: continueForm,
})
