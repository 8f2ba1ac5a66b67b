import { CheckboxGroup, type Choice } from '#components/forms/choice-group.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { type Typed, typedList, typedText } from '#components/requests/typed.ts'
import type { VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { Details } from '#components/ui/details.tsx'
import { type CheckedItem, checkCompleteness } from '#lib/domain/letters/completeness.ts'
import type { LetterVerb } from '#lib/domain/letters/content.ts'
import { LANGUAGES, type Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import type { ItemCode } from '#lib/domain/requests/contents/item.ts'
import { OUTCOMES, type Outcome } from '#lib/domain/requests/lifecycle.ts'
import { closingOutcomes } from '#lib/domain/requests/refusal.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type CareProps = VerbProps & { verb: LetterVerb }

/** What its writer says of a letter: what is in it of all the law wants said, and in which language it was thought. */
export function CareFields({ locale, file, again, verb }: CareProps) {
  const t = translatorFor(locale, 'care')
  const { optional } = messagesOf(locale).site
  const typed = careTyped(again?.values)
  return (
    <div className="space-y-4">
      <Checklist {...{ locale, file, again, verb }} />
      {locale === file.locale && !typed.original ? null : (
        <Details summary={t('original.title', { language: LANGUAGES[file.locale].name })}>
          <TextArea
            name="care.original"
            label={t('original.label')}
            hint={t('original.hint', { language: LANGUAGES[file.locale].name })}
            optionalWord={optional}
            value={typedText(typed, 'original')}
          />
        </Details>
      )}
    </div>
  )
}

/** Everything the law wants in the answer; what the portal adds is done, the rest is found in the text or ticked. */
function Checklist({ locale, file, again, verb }: CareProps) {
  const t = translatorFor(locale, 'care')
  const words = translatorFor(locale, 'answers')
  const typed = careTyped(again?.values)
  const rows = rowsOf({ locale, file, again, verb })
  if (rows.length === 0) return null
  const added = rows.filter(({ item }) => item.state === 'portal')
  const asked = rows.filter(({ item }) => item.state !== 'portal')
  const list = (
    <>
      <CheckboxGroup
        name="care.says"
        legend={t('says.legend')}
        hint={t('says.hint')}
        options={asked.map((row) => choiceOf(locale, row, again !== null))}
        values={typedList(typed, 'says')}
      />
      {added.length > 0 ? (
        <p className="text-small text-soft">
          {t('says.added')} {added.map(({ item }) => words(`items.${item.code}`)).join(' · ')}
        </p>
      ) : null}
      <TextArea
        name="care.without"
        label={t('without.label')}
        hint={t('without.hint')}
        optionalWord={messagesOf(locale).site.optional}
        rows={2}
        value={typedText(typed, 'without')}
      />
    </>
  )
  // long, and mostly found in the text by itself: it opens once there is a text to look through
  return again ? list : <Details summary={t('says.summary', { count: rows.length })}>{list}</Details>
}

type Row = { item: CheckedItem; outcomes: Outcome[] }

/** Each thing once, with the outcomes that want it; once an outcome was chosen, only what that one wants, which then goes without saying. */
function rowsOf({ file, again, verb }: CareProps): Row[] {
  const chosen = OUTCOMES.find((outcome) => outcome === again?.values.outcome)
  const possible = verb === 'close' ? (chosen ? [chosen] : closingOutcomes(file)) : [null]
  const rows = new Map<ItemCode, Row>()
  for (const outcome of possible)
    for (const item of checkCompleteness(file, letterOf(verb, outcome, again?.values), filesOf(file))) {
      const row = rows.get(item.code) ?? { item, outcomes: [] }
      rows.set(item.code, { ...row, outcomes: outcome && !chosen ? [...row.outcomes, outcome] : [] })
    }
  return [...rows.values()]
}

const filesOf = ({ prepared }: Pick<CaseFile, 'prepared'>) => prepared.length

const letterOf = (verb: LetterVerb, outcome: Outcome | null, values: Typed = {}) => ({
  ...{ verb, outcome },
  body: typedText(values, 'body') ?? '',
})

function choiceOf(locale: Locale, { item, outcomes }: Row, isShownAgain: boolean): Choice {
  const t = translatorFor(locale, 'care')
  const nouns = translatorFor(locale, 'nouns')
  const state = isShownAgain ? [t(`states.${item.state === 'found' ? 'found' : 'missing'}`)] : []
  const wanted = outcomes.map((outcome) => nouns(`outcomes.${outcome}`)).join(', ')
  return {
    value: item.code,
    label: translatorFor(locale, 'answers')(`items.${item.code}`),
    hint: [...state, textIn(item.source, locale), ...(wanted ? [wanted] : [])].join(' · '),
  }
}

/** What was said of the letter when it was posted before; its fields travel together. */
export function careTyped(values: Typed | undefined): Typed {
  const care = values?.care
  return typeof care === 'object' && care !== null ? (care as Typed) : {}
}
