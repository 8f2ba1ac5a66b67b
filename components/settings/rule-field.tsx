import { RadioGroup } from '#components/forms/choice-group.tsx'
import { TextField } from '#components/forms/field.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { DESK_RULES, type RuleName } from '#lib/domain/operator/desk-rules.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type RuleFieldProps = { locale: Locale; name: RuleName; value: string }
type RuleWords = { label: string; hint?: string; warning?: string; options?: Record<string, string> }

/** One rule: a number with its bounds, or one of a few ways. */
export function RuleField({ locale, name, value }: RuleFieldProps) {
  const t = translatorFor(locale, 'desk-rules')
  const words: RuleWords = messagesOf(locale)['desk-rules'][name]
  const rule = DESK_RULES[name]
  const { label, hint = '', warning } = words
  if (rule.ask === 'choice') {
    const options = rule.options.map((option) => ({
      value: option,
      label: words.options?.[option] ?? option,
    }))
    return <RadioGroup {...{ name, value, options }} legend={label} hint={warning} />
  }
  const shownHint = rule.ask === 'number' ? t('range', { hint, min: rule.min, max: rule.max }) : hint
  const width = rule.ask === 'number' ? 'short' : 'half'
  return <TextField {...{ name, value, label, width }} hint={shownHint} inputMode="numeric" dir="ltr" />
}
