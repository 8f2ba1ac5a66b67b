import { CheckboxGroup, RadioGroup } from '#components/forms/choice-group.tsx'
import { entryChoices } from '#components/requests/entry-choices.ts'
import { type Typed, typedList, typedText } from '#components/requests/typed.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { type Catalogue, offered } from '#lib/domain/operator/catalogue.ts'

type ScopeWords = { question: string; hint?: string; all: string; some: string; categories: string }

type ScopeProps = { locale: Locale; values: Typed; words: ScopeWords; catalogue: Catalogue }

/** All data, or named categories; the list shows itself, without scripts, once “some” is chosen. */
export function ScopeFields({ locale, values, words, catalogue }: ScopeProps) {
  return (
    <div className="group/scope space-y-5">
      <RadioGroup
        name="scope"
        legend={words.question}
        hint={words.hint}
        options={[
          { value: 'all', label: words.all },
          { value: 'some', label: words.some },
        ]}
        value={typedText(values, 'scope')}
        asHeading
      />
      <div className="hidden border-s-4 border-line ps-5 group-has-[input[value=some]:checked]/scope:block">
        <CheckboxGroup
          name="categories"
          legend={words.categories}
          options={entryChoices(offered(catalogue.categories), locale)}
          values={typedList(values, 'categories')}
        />
      </div>
    </div>
  )
}
