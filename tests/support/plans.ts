import Database from 'better-sqlite3'

/** A statement that was asked of the store, and how SQLite answers it, one line a step. */
export type Planned = { text: string; plan: string[] }

/** Notes the text of every statement that any connection of this process prepares, until it is stopped. */
export function noteStatements(): { texts: Set<string>; stop(): void } {
  const texts = new Set<string>()
  const { prepare } = Database.prototype
  Database.prototype.prepare = function noted(this: Database.Database, text: string) {
    texts.add(text)
    return prepare.call(this, text)
  } as typeof prepare
  const stop = () => {
    Database.prototype.prepare = prepare
  }
  return { texts, stop }
}

/** Reads the plan of each question among these statements; what writes is not asked. */
export function plansOf(sqlite: Database.Database, texts: Iterable<string>): Planned[] {
  const questions = [...texts].filter((text) => /^\s*(select|with)\b/i.test(text))
  return questions.map((text) => {
    const places = text.split('?').length - 1
    const rows = sqlite
      .prepare(`explain query plan ${text}`)
      .all(...Array.from({ length: places }, () => 'x'))
    return { text, plan: (rows as { detail: string }[]).map(({ detail }) => detail) }
  })
}

/** Tables that grow with the requests. */
const GROWING = [
  ...['requests', 'request_keys', 'clock_events', 'case_figures', 'search_words', 'audit', 'submissions'],
  ...['correspondence', 'notes', 'outbox', 'letters', 'letter_versions', 'redactions', 'verifications'],
  ...['attachments', 'downloads', 'tasks', 'task_links', 'milestones', 'case_tags', 'case_links', 'watchers'],
  ...['mentions', 'case_shields', 'identity_events', 'address_changes', 'withdrawals', 'requester_sessions'],
  ...['drafts', 'draft_files', 'form_attempts', 'staff_sessions', 'suppressions', 'escalations', 'blocks'],
] as const

const touched = /^(SCAN|SEARCH) (\w+)/

/** The steps that read a table that grows, or an index of one, from end to end. */
export function wholeReads({ text, plan }: Planned): string[] {
  // "The last one", and no other condition: the walk ends with its first row.
  const isFirstOfAll = /\blimit \?/i.test(text) && !/\bwhere\b/i.test(text)
  return plan.filter((line) => {
    const [, how, table = ''] = line.match(touched) ?? []
    return how === 'SCAN' && GROWING.some((name) => name === table) && !isFirstOfAll
  })
}

/** Columns of which one value has a handful of rows, however many requests there are: of one case, one person. */
const OF_ONE = [
  ...['phone_hash', 'email_hash', 'subject_email_hash'],
  'request_id',
  'id',
  'reference',
  'linked_to_id',
  'visit_id',
  'letter_id',
  'task_id',
  'other_id',
]

/** The sorts over rows that may be many: those of one case, one page, or of the desk's own lists are few. */
export function openSorts({ plan }: Planned): string[] {
  const walks = plan.map((line) => line.match(touched)?.[2] && line).filter((line) => line !== undefined)
  const isFew = walks.every((line) => {
    const table = line.match(touched)?.[2] ?? ''
    return (
      !GROWING.some((name) => name === table) ||
      OF_ONE.some((column) => line.includes(`(${column}=?`) || line.includes(` ${column}=?`))
    )
  })
  return isFew ? [] : plan.filter((line) => line.includes('TEMP B-TREE'))
}
