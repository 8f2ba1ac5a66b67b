import { Fieldset } from '#components/forms/fieldset.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { RuleChanges } from '#components/settings/rule-changes.tsx'
import { RuleField } from '#components/settings/rule-field.tsx'
import { ShowChanges } from '#components/settings/setting-changes.tsx'
import { FreshFactorField } from '#components/staff/account-fields.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { type DeskRules, RULE_GROUPS, RULE_NAMES, type RuleName } from '#lib/domain/operator/desk-rules.ts'
import { ruleFields } from '#lib/domain/operator/rules-form.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type RulesFormProps = {
  locale: Locale
  version: number
  rules: DeskRules
  /** The rules as typed, if it was asked what they would change. */
  preview: DeskRules | null
  codeAsked: boolean
  shown: ShownForm
}

/** By which rules the desk works, each with what it means. */
export function RulesForm({ locale, version, rules, preview, codeAsked, shown }: RulesFormProps) {
  const t = translatorFor(locale, 'desk-rules')
  const values: Record<RuleName, string> = { ...ruleFields(rules), ...typedRules(shown) }
  return (
    <>
      <BackLink href={`/${locale}/desk/settings`} label={translatorFor(locale, 'settings')('back')} />
      <StaffForm
        locale={locale}
        form="settings-rules"
        action="/desk/settings/rules/send"
        title={t('title')}
        lead={t('lead')}
        shown={shown}
        submit={t('submit')}
      >
        {preview ? <RuleChanges {...{ locale }} now={rules} next={preview} /> : null}
        {RULE_GROUPS.map(({ group, rules: names }) => (
          <div key={group} className="border-t border-line pt-4">
            <Fieldset legend={t(`groups.${group}`)}>
              {names.map((name) => (
                <RuleField key={name} locale={locale} name={name} value={values[name]} />
              ))}
            </Fieldset>
          </div>
        ))}
        <Hidden name="version" value={String(version)} answer />
        <FreshFactorField locale={locale} asked={codeAsked} />
        <ShowChanges locale={locale} path="/desk/settings/rules" />
      </StaffForm>
    </>
  )
}

/** What was typed for each rule, if the form was sent before. */
function typedRules(shown: ShownForm): Partial<Record<RuleName, string>> {
  const typed = RULE_NAMES.map((name) => [name, shown?.values[name]] as const)
  return Object.fromEntries(typed.filter(([, value]) => typeof value === 'string'))
}
