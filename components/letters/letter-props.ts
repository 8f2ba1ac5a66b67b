import type { MyRequestProps } from '#components/requests/my-request-facts.ts'
import type { LetterFile, SendPlan } from '#lib/domain/letters/case-letters.ts'
import type { ReplyTemplate } from '#lib/domain/letters/templates.ts'

/** What a page that writes to a person is given beside the case: texts to begin with, and who speaks, in the person's language. */
export type LetterProps = {
  templates: readonly ReplyTemplate[]
  operator: MyRequestProps['operator']
  mayManageTemplates: boolean
  /** Addresses, numbers and references that belong into a letter of this case. */
  own: readonly string[]
  /** The draft that is gone on with; null for a new letter. */
  draft: LetterFile | null
  /** What happens once it is sent; null where that cannot be said. */
  plan: SendPlan | null
}
