import type { MessagePayload } from '#lib/domain/messages/catalogue.ts'
import type { Part } from '#lib/mail/parts.ts'
import type { Speaker } from '#lib/mail/speaker.ts'

type Visit = Pick<MessagePayload<'confirm-email'>, 'reference' | 'dueOn' | 'others'>

/** When an answer is due; of several requests made together, each under its reference. */
export function dueParts({ others, ...first }: Visit, say: Speaker): Part[] {
  if (others.length === 0) return [{ paragraph: say.due(first.dueOn) }]
  const lines = [first, ...others].map(({ reference, dueOn }) => `${reference}: ${say.due(dueOn)}`)
  return [{ paragraph: say.words('visit') }, { lines }]
}
