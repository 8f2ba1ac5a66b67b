import { CheckboxGroup } from '#components/forms/choice-group.tsx'
import { Select } from '#components/forms/field.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { type Typed, typedList, typedText } from '#components/requests/typed.ts'
import type { Rule } from '#components/settings/assignment-view.tsx'
import { scopeText } from '#components/settings/rule-scope.ts'
import { assigneeLabel } from '#components/staff/away-line.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { Button } from '#components/ui/button.tsx'
import { LAW_IDS } from '#lib/domain/clock/law.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'
import type { Assignee } from '#lib/domain/staff/absence.ts'
import { lawName } from '#lib/i18n/law-name.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type AssignmentFormProps = {
  locale: Locale
  /** Null for a new one. */
  rule: Rule | null
  /** Every rule, in the order of their places. */
  rules: readonly Rule[]
  colleagues: readonly Assignee[]
  shown: ShownForm
}

const PATH = '/desk/settings/assignment'

/** One rule: what it is about, who takes turns, and where it stands. */
export function AssignmentForm({ locale, rule, rules, colleagues, shown }: AssignmentFormProps) {
  const t = translatorFor(locale, 'assignment-rules')
  const values: Typed = { ...fieldsOf(rule, rules), ...shown?.values }
  const action = `${PATH}/${rule?.id ?? 'new'}`
  return (
    <>
      <BackLink href={`/${locale}${PATH}`} label={t('back')} />
      <StaffForm
        locale={locale}
        form="settings-assignment"
        action={`${action}/send`}
        title={t(rule ? 'edit' : 'add')}
        shown={shown}
        submit={t('submit')}
      >
        <Scope {...{ locale, values }} />
        <CheckboxGroup
          name="staffIds"
          legend={t('people')}
          hint={t('peopleHint')}
          values={typedList(values, 'staffIds')}
          options={colleagues.map((one) => ({ value: one.staffId, label: assigneeLabel(one, locale) }))}
        />
        <Place {...{ locale, rule, rules, values }} />
        <Hidden name="version" value={String(rule?.version ?? 0)} answer />
      </StaffForm>
      {rule ? (
        <form method="post" action={`/${locale}${action}/delete`} className="mt-6 max-w-column space-y-2">
          <input type="hidden" name="version" value={rule.version} />
          <p className="text-soft">{t('deleteText')}</p>
          <Button variant="danger">{t('delete')}</Button>
        </form>
      ) : null}
    </>
  )
}

type PartProps = Pick<AssignmentFormProps, 'locale'> & { values: Typed }

function Scope({ locale, values }: PartProps) {
  const t = translatorFor(locale, 'assignment-rules')
  const nouns = translatorFor(locale, 'nouns')
  const laws = LAW_IDS.map((value) => ({ value, label: lawName(value, locale) }))
  return (
    <>
      <Select
        name="kind"
        label={t('kind')}
        emptyLabel={t('anyKind')}
        options={KINDS.map((value) => ({ value, label: nouns(`kinds.${value}`) }))}
        value={typedText(values, 'kind')}
        width="half"
      />
      <Select
        name="law"
        label={t('law')}
        emptyLabel={t('anyLaw')}
        options={laws.toSorted((a, b) => a.label.localeCompare(b.label, locale))}
        value={typedText(values, 'law')}
        width="half"
      />
    </>
  )
}

/** Where it stands, told by the rule that comes before it; nothing is asked of the only one. */
function Place({ locale, rule, rules, values }: PartProps & Pick<AssignmentFormProps, 'rule' | 'rules'>) {
  const t = translatorFor(locale, 'assignment-rules')
  const others = rules.filter(({ id }) => id !== rule?.id)
  if (others.length === 0) return <Hidden name="place" value="1" answer />
  const options = others.map((other, at) => ({
    value: String(at + 2),
    label: t('after', { rule: scopeText(other, locale) }),
  }))
  return (
    <Select
      name="place"
      label={t('place')}
      hint={t('placeHint')}
      value={typedText(values, 'place')}
      options={[{ value: '1', label: t('first') }, ...options]}
      width="half"
    />
  )
}

/** A rule as the form's fields hold it; a new one goes to the end. */
function fieldsOf(rule: Rule | null, rules: readonly Rule[]): Typed {
  if (!rule) return { place: String(rules.length + 1) }
  const staffIds = rule.people.filter(({ isAble }) => isAble).map(({ staffId }) => staffId)
  const place = String(rules.findIndex(({ id }) => id === rule.id) + 1)
  return { kind: rule.kind ?? '', law: rule.law ?? '', staffIds, place }
}
