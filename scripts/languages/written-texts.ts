import NAMES from '#lib/domain/clock/calendars/names.json' with { type: 'json' }
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { LAW_IDS } from '#lib/domain/clock/law.ts'
import { LAWS } from '#lib/domain/clock/laws.ts'
import { SHORT_NAMES } from '#lib/domain/clock/place-words.ts'
import { DESK_RULES } from '#lib/domain/operator/desk-rules.ts'
import { answerContents } from '#lib/domain/requests/answer-contents.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'
import { OUTCOMES } from '#lib/domain/requests/lifecycle.ts'
import { GROUNDS } from '#lib/domain/requests/refusal.ts'
import { remediesFor } from '#lib/domain/requests/remedies.ts'
import { keepingOf } from '#lib/domain/retention/keeping.ts'
import { MINIMUM } from '#lib/domain/verification/minimum.ts'

/** The English of every citation, authority, place and holiday that is kept as data, sorted: what `terms` translate. */
export function writtenTexts(): string[] {
  const cases = LAW_IDS.flatMap((law) => KINDS.map((kind) => ({ law, kind })))
  const remedies = cases.map(({ law, kind }) => remediesFor(law, kind))
  const contents = cases.flatMap((asked) =>
    ([...OUTCOMES, 'extended'] as const).map((occasion) => answerContents(asked, occasion)),
  )
  const kept = LAW_IDS.flatMap((law) =>
    OUTCOMES.map((outcome) => keepingOf({ law, outcome }, DESK_RULES.recordMonths.fallback)),
  )
  const tables = [LAWS, CALENDARS, NAMES, SHORT_NAMES, GROUNDS, MINIMUM]
  const found = new Set<string>()
  addTexts([...tables, remedies, contents, kept], found)
  return [...found].toSorted()
}

function addTexts(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if ('en' in value && typeof value.en === 'string') found.add(value.en)
  else for (const inner of Object.values(value)) addTexts(inner, found)
}
