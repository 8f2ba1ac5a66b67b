import type { Queries } from '#db/client.ts'
import type { DraftFileRow } from '#db/queries/draft-files.ts'
import type { Context } from '#lib/commands/context.ts'
import { caseRules } from '#lib/commands/steps/case-rules.ts'
import { handOverFiles } from '#lib/commands/steps/hand-over-files.ts'
import { type NewCase, openCase } from '#lib/commands/steps/open-case.ts'
import { mailSubject } from '#lib/commands/steps/subject-mail.ts'
import { mailConfirmation } from '#lib/commands/steps/visit-mail.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { type CaseRules, caseClock } from '#lib/domain/requests/case-clock.ts'
import type { Answers, AskedDetails } from '#lib/domain/requests/intake.ts'

type Opened = Awaited<ReturnType<typeof openCase>>['request']
/** What somebody asks, the files they gave with it, and the secret of the browser that files it. */
export type Filing = { answers: Answers; files?: readonly DraftFileRow[]; secret: string; locale: Locale }

/** Opens one case for each right, the first of them naming the visit, with one confirmation mail. @returns that first one. */
export async function fileVisit(context: Context, tx: Queries, filing: Filing): Promise<Opened> {
  const { asked } = filing.answers
  const rules = await caseRules(context, tx)
  const opened: Opened[] = []
  for (const [place, one] of asked.entries()) {
    const visit = asked.length > 1 ? { id: opened[0]?.id ?? null, place } : undefined
    opened.push(await openOne(context, tx, { ...filing, one, rules, visit }))
  }
  const [first] = opened
  if (!first) throw new Error('A visit asks for something.')
  await mailConfirmation(context, tx, opened)
  await mailSubject(context, tx, opened)
  return first
}

type Single = Filing & Pick<NewCase, 'visit'> & { one: AskedDetails; rules: CaseRules }

async function openOne(
  context: Context,
  tx: Queries,
  { answers, files = [], one, rules, ...filing }: Single,
) {
  const { operator, now: receivedAt } = context
  const { residence, relation, subject, formVersion, name, email, shared } = answers
  const { zone: operatorZone, targetDays } = operator
  const facts = { kind: one.kind, residence, receivedAt, events: [], operatorZone, targetDays }
  const { secret, locale, visit } = filing
  const { request, vault } = await openCase(context, tx, {
    asked: one,
    contact: { name, email, ...(subject ? { subject } : {}) },
    discreet: shared === 'yes',
    place: { residence, relation, locale, formVersion },
    clock: caseClock(facts, rules),
    ...{ secret, visit },
  })
  await handOverFiles(context, tx, { requestId: request.id, vault, asked: one, files })
  return request
}
