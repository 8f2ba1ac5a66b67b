import { type Change, SettingChanges } from '#components/settings/setting-changes.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { changedRules, type DeskRules } from '#lib/domain/operator/desk-rules.ts'
import { ruleFields } from '#lib/domain/operator/rules-form.ts'
import { messagesOf } from '#lib/i18n/translator.ts'

type RuleChangesProps = { locale: Locale; now: DeskRules; next: DeskRules }

/** Which rules of the desk would change, and into what. */
export function RuleChanges({ locale, now, next }: RuleChangesProps) {
  const [before, after] = [ruleFields(now), ruleFields(next)]
  const changesIn = (language: Locale): Change[] =>
    changedRules(now, next).map((name) => {
      const words: { label: string; options?: Record<string, string> } =
        messagesOf(language)['desk-rules'][name]
      const said = (value: string) => words.options?.[value] ?? value
      return { key: name, label: words.label, now: said(before[name]), next: said(after[name]) }
    })
  return <SettingChanges {...{ locale, changesIn }} />
}
