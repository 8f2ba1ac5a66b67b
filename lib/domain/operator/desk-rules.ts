import { z } from 'zod'

/** A rule of the desk: how it is stored, what it is until somebody says otherwise, and how it is asked for. */
type Rule<T> = { schema: z.ZodType<T>; fallback: T } & (
  | { ask: 'number'; min: number; max: number }
  | { ask: 'numbers' }
  | { ask: 'choice'; options: readonly string[] }
)

function whole(min: number, max: number, fallback: number): Rule<number> {
  return { ask: 'number', min, max, fallback, schema: z.int().min(min).max(max) }
}

function oneOf<const Option extends string>(
  options: readonly Option[],
  fallback: NoInfer<Option>,
): Rule<Option> {
  return { ask: 'choice', options, fallback, schema: z.enum(options) }
}

function yesOrNo(fallback: boolean): Rule<boolean> {
  return { ask: 'choice', options: ['yes', 'no'], fallback, schema: z.boolean() }
}

/** The most that limits on a client can be raised, in percent. */
export const CLIENT_PERCENT_MAX = 1000

/** Shares of the legal time, in percent, each once and rising; none is fine. */
const shares = z
  .array(z.int().min(1).max(99))
  .max(5)
  .refine((all) => all.every((share, place) => place === 0 || share > (all[place - 1] ?? 0)))

/** Every rule of the desk, in the order in which they are asked. Adding one asks for its words in both languages. */
export const DESK_RULES = {
  /** Seconds in which whoever sent something can take it back. */
  undoSeconds: whole(0, 120, 30),
  /** `block`: an answer that lacks what its law demands is not sent without a recorded reason. */
  completeness: oneOf(['block', 'off'], 'block'),
  /** Before files go out: the last four of the reference, and a look for other people's data. */
  wrongPersonGuard: oneOf(['on', 'off'], 'on'),
  /** Every letter that decides is read by a second person first. */
  reviewLetters: yesOrNo(false),
  /** Who allows a release or a final erasure: a second person, or the handler alone after some days. */
  approval: oneOf(['two-person', 'single'], 'two-person'),
  /** Days that such a decision waits where one person is enough. */
  singleHoldDays: whole(0, 60, 14),
  /** Days between the notice to the contact on file and the erasure (SR-080). */
  erasureHoldDays: whole(0, 60, 7),
  /** Hours that files wait when they go to another mailbox than the one on file. */
  otherMailboxHoldHours: whole(0, 336, 48),
  /** Hours after which leads are told of a case that nobody picked up. */
  unassignedHours: whole(1, 336, 24),
  /** Shares of the legal time at which the handler and leads are told. */
  escalateAtPercent: { ask: 'numbers', fallback: [50, 75, 90], schema: shares } as Rule<number[]>,
  /** Days that the link to a task lives for somebody without an account. */
  taskLinkDays: whole(1, 60, 14),
  /** Days that the person can take the files of an answer (SR-123). */
  answerFileDays: whole(1, 30, 14),
  /** Days after which a picture of an identity document is destroyed at the latest (SR-078). */
  identityFileDays: whole(1, 30, 14),
  /** Months that a record is kept after closing where no law says how long. */
  recordMonths: whole(12, 120, 36),
  /** How often one client may file, write and send files, in percent of what is usual; more where many share an address (SR-043). */
  clientPercent: whole(100, CLIENT_PERCENT_MAX, 100),
  /** Files that a request may hold of its requester's (SR-111). */
  requestFiles: whole(2, 5, 5),
  /** Megabytes of the largest of them (SR-109). */
  fileMegabytes: whole(5, 10, 10),
  /** Whether anybody can read the yearly figures. */
  publicFigures: yesOrNo(false),
  /** Smaller numbers are not shown there. */
  publicFiguresAtLeast: whole(2, 50, 5),
} satisfies Record<string, Rule<never> | Rule<number> | Rule<boolean> | Rule<number[]> | Rule<string>>

export type RuleName = keyof typeof DESK_RULES
export type DeskRules = { [Name in RuleName]: z.output<(typeof DESK_RULES)[Name]['schema']> }

export const RULE_NAMES = Object.keys(DESK_RULES) as RuleName[]

/** All rules, each of its kind; what is not a rule is refused. */
export const deskRules = z.strictObject(
  Object.fromEntries(RULE_NAMES.map((name) => [name, DESK_RULES[name].schema])),
) as unknown as z.ZodType<DeskRules>

const fallbacks = Object.fromEntries(RULE_NAMES.map((name) => [name, DESK_RULES[name].fallback]))

/** The rules: those given, in the order of their weight, over the product's own. @throws ZodError for what is no rule. */
export function rulesFrom(...given: readonly Record<string, unknown>[]): DeskRules {
  return deskRules.parse(Object.assign({}, fallbacks, ...given))
}

/** What is wrong with rules that were configured, a line each; empty if nothing is. */
export function rulesProblems(given: Record<string, unknown>): string[] {
  const parsed = deskRules.safeParse({ ...fallbacks, ...given })
  return parsed.error?.issues.map(({ path, message }) => [...path, message].join(': ')) ?? []
}

/** Which rules differ between two sets. */
export function changedRules(before: DeskRules, after: DeskRules): RuleName[] {
  return RULE_NAMES.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}

/** The rules as they are asked: what belongs together, together. */
export const RULE_GROUPS = [
  { group: 'sending', rules: ['undoSeconds', 'completeness', 'wrongPersonGuard', 'reviewLetters'] },
  { group: 'deciding', rules: ['approval', 'singleHoldDays', 'erasureHoldDays', 'otherMailboxHoldHours'] },
  { group: 'working', rules: ['unassignedHours', 'escalateAtPercent', 'taskLinkDays'] },
  { group: 'keeping', rules: ['answerFileDays', 'identityFileDays', 'recordMonths'] },
  { group: 'limits', rules: ['clientPercent', 'requestFiles', 'fileMegabytes'] },
  { group: 'open', rules: ['publicFigures', 'publicFiguresAtLeast'] },
] as const satisfies readonly { group: string; rules: readonly RuleName[] }[]
