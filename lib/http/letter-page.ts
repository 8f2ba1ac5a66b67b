import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { LetterVerb } from '#lib/domain/letters/content.ts'
import { BEING_WRITTEN } from '#lib/domain/letters/lifecycle.ts'
import type { ReplyTemplate } from '#lib/domain/letters/templates.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { caseVisit } from '#lib/http/case-page.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageQuery } from '#lib/http/page.ts'
import { readLetter } from '#lib/reads/letter-file.ts'
import { readOwnMarks } from '#lib/reads/own-marks.ts'
import { readLetterTemplates } from '#lib/reads/reply-templates.ts'
import { readSendPlan } from '#lib/reads/send-plan.ts'

/** What was just done to a draft, from the address of the page that goes on with it. */
const DONE = ['saved', 'undone'] as const

/** A page that writes to a person: the draft it goes on with, and the form as it was typed or kept. */
export async function letterVisit(props: PageProps, verb: LetterVerb) {
  const visit = await caseVisit(props, verb)
  const { context, file, shown } = visit
  const asked = await pageQuery(props.searchParams, 'letter')
  const typed = shown?.values.letter
  const letterId = asked ?? (typeof typed === 'string' ? typed : '')
  const found = letterId ? await readLetter(context, { reference: file.reference, letterId }) : null
  const draft = found?.isMine && found.verb === verb && BEING_WRITTEN.includes(found.state) ? found : null
  const letter = await letterOf(context, file)
  const plan = await readSendPlan(context, { reference: file.reference, verb })
  const kept = draft ? { values: draft.values, problems: [], summary: null } : null
  const doneTo = await pageQuery(props.searchParams, 'done')
  const done = DONE.find((each) => each === doneTo) ?? null
  return { ...visit, again: shown ?? kept, done, letter: { ...letter, draft, plan } }
}

/** What the page of a letter needs beside the case: texts to begin with, and the operator as the person knows it. */
export async function letterOf(
  context: Context,
  file: Pick<CaseFile, 'locale' | 'reference'>,
): Promise<{
  templates: ReplyTemplate[]
  operator: { name: string; email: string; zone: string }
  mayManageTemplates: boolean
  own: string[]
}> {
  const { name, email } = await operatorFacts(file.locale)
  return {
    templates: await readLetterTemplates(context),
    operator: { name, email, zone: context.operator.zone },
    mayManageTemplates: may(context.actor, 'manage-templates'),
    own: await readOwnMarks(context, file.reference),
  }
}
