import { Fieldset } from '#components/forms/fieldset.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { RuleField } from '#components/settings/rule-field.tsx'
import { FreshFactorField } from '#components/staff/account-fields.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { RULE_GROUPS, RULE_NAMES, type RuleName } from '#lib/domain/operator/desk-rules.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type RulesFormProps = {
  locale: Locale
  version: number
  fields: Record<RuleName, string>
  codeAsked: boolean
  shown: ShownForm
}

/** By which rules the desk works, each with what it means. */
export function RulesForm({ locale, version, fields, codeAsked, shown }: RulesFormProps) {
  const t = translatorFor(locale, 'desk-rules')
  const values: Record<RuleName, string> = { ...fields, ...typedRules(shown) }
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
        {RULE_GROUPS.map(({ group, rules }) => (
          <div key={group} className="border-t border-line pt-4">
            <Fieldset legend={t(`groups.${group}`)}>
              {rules.map((name) => (
                <RuleField key={name} locale={locale} name={name} value={values[name]} />
              ))}
            </Fieldset>
          </div>
        ))}
        <Hidden name="version" value={String(version)} answer />
        <FreshFactorField locale={locale} asked={codeAsked} />
      </StaffForm>
    </>
  )
}

/** What was typed for each rule, if the form was sent before. */
function typedRules(shown: ShownForm): Partial<Record<RuleName, string>> {
  const typed = RULE_NAMES.map((name) => [name, shown?.values[name]] as const)
  return Object.fromEntries(typed.filter(([, value]) => typeof value === 'string'))
}
