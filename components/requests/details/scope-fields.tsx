import { CheckboxGroup, RadioGroup } from '#components/forms/choice-group.tsx'
import { type Typed, typedList, typedText } from '#components/requests/typed.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { DATA_CATEGORIES } from '#lib/domain/operator/catalogue.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type ScopeWords = { question: string; hint?: string; all: string; some: string; categories: string }

/** All data, or named categories; the list shows itself, without scripts, once “some” is chosen. */
export function ScopeFields({ locale, values, words }: { locale: Locale; values: Typed; words: ScopeWords }) {
  const nouns = translatorFor(locale, 'nouns')
  const options = DATA_CATEGORIES.map((category) => ({
    value: category,
    label: nouns(`categories.${category}`),
  }))
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
          options={options}
          values={typedList(values, 'categories')}
        />
      </div>
    </div>
  )
}
