import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { answerOf } from '#scripts/due/answer.ts'
import { askClock } from '#scripts/due/ask.ts'
import { type WorkedCase, workedCases } from '#scripts/due/cases.ts'
import { DueProblem, problemJson } from '#scripts/due/problem.ts'

const USAGE = `npm run due -- --law EU --calendar DE --right access --received 2026-01-31T10:00 --zone Europe/Berlin
  [--event verified=2026-02-03] [--event clarification=2026-02-10..2026-02-12] [--event extended=2026-02-20:complexity]
npm run due -- --csv FILE`

/** `npm run due`: one question to the clock as JSON, or a whole table of worked cases compared with it. */
function main(): number {
  const { values } = parseArgs({
    options: {
      law: { type: 'string' },
      calendar: { type: 'string', default: '' },
      right: { type: 'string' },
      received: { type: 'string' },
      zone: { type: 'string' },
      event: { type: 'string', multiple: true, default: [] },
      csv: { type: 'string' },
    },
  })
  if (values.csv !== undefined) return compareAll(workedCases(readFileSync(values.csv, 'utf8')))
  const { law, right, received, zone } = values
  if (!law || !right || !received || !zone) {
    console.error(USAGE)
    return 2
  }
  const events = values.event.join(';')
  const clock = askClock({ law, right, calendar: values.calendar, received, zone, events })
  console.log(JSON.stringify(answerOf(clock), null, 2))
  return 0
}

function compareAll(cases: WorkedCase[]): number {
  const settled = cases.filter(({ certainty }) => certainty !== 'uncertain')
  const uncertain = cases.filter(({ certainty }) => certainty === 'uncertain')
  for (const one of settled) console.log(lineOf(one))
  if (uncertain.length > 0) console.log('\nUncertain: the number or its start is not confirmed')
  for (const one of uncertain) console.log(lineOf(one))
  const differ = cases.filter(({ agrees }) => !agrees)
  const among = `${uncertain.filter(({ agrees }) => !agrees).length} of them uncertain`
  console.log(
    `\n${cases.length} cases: ${cases.length - differ.length} as expected, ${differ.length} differ (${among})`,
  )
  return differ.length > 0 ? 1 : 0
}

function lineOf({ id, clock, dates, problem, agrees }: WorkedCase): string {
  const verdict = agrees ? 'ok  ' : 'DIFF'
  if (problem) return `${verdict} ${id.padEnd(10)} ${problem}`
  const compared = dates.map(({ step, expected, computed }) => {
    const stated = expected === '' && computed !== '' ? 'not stated' : expected || '-'
    return `${step} expected ${stated} computed ${computed || '-'}`
  })
  const provisional = clock?.provisional ? ' (provisional)' : ''
  return `${verdict} ${id.padEnd(10)} ${compared.join('; ')}${provisional}`
}

try {
  process.exitCode = main()
} catch (thrown) {
  process.exitCode = 2
  if (thrown instanceof DueProblem) console.error(JSON.stringify(problemJson(thrown)))
  else console.error(thrown instanceof Error ? thrown.message : String(thrown), `\n${USAGE}`)
}
