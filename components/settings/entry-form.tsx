import { CheckboxGroup, RadioGroup } from '#components/forms/choice-group.tsx'
import { Select } from '#components/forms/field.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { entryChoices } from '#components/requests/entry-choices.ts'
import { typedList, typedText } from '#components/requests/typed.ts'
import { LocalFields } from '#components/settings/local-fields.tsx'
import { FreshFactorField } from '#components/staff/account-fields.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import {
  type Catalogue,
  type CatalogueEntry,
  type CatalogueList,
  entryName,
  offered,
} from '#lib/domain/operator/catalogue.ts'
import type { LocalText } from '#lib/domain/operator/local-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type FormProps = {
  locale: Locale
  list: CatalogueList
  catalogue: Catalogue
  /** Null for a new one. */
  entry: CatalogueEntry | null
  codeAsked: boolean
  shown: ShownForm
}

/** One entry of a list: its words in every language, what belongs to it, where it stands and whether it is offered. */
export function EntryForm({ locale, list, catalogue, entry, codeAsked, shown }: FormProps) {
  const t = translatorFor(locale, 'settings')
  const path = `/desk/settings/${list}`
  const values = { ...fieldsOf(list, catalogue, entry), ...shown?.values }
  return (
    <>
      <BackLink href={`/${locale}${path}`} label={t(`lists.${list}.title`)} />
      <StaffForm
        locale={locale}
        form="settings-entry"
        action={`${path}/${entry?.id ?? 'new'}/send`}
        title={t(`lists.${list}.${entry ? 'edit' : 'add'}`)}
        shown={shown}
        submit={t('entry.submit')}
      >
        <LocalFields locale={locale} name="name" label={t('entry.name')} value={values.name as LocalText} />
        <LocalFields
          locale={locale}
          name="explanation"
          label={t('entry.explanation')}
          value={values.explanation as LocalText}
        />
        <Own {...{ locale, list, catalogue, values }} />
        <Place {...{ locale, list, catalogue, entry, values }} />
        {entry ? (
          <RadioGroup
            name="state"
            legend={t('entry.state')}
            hint={t('entry.stateHint')}
            value={typedText(values, 'state')}
            options={(['offered', 'retired'] as const).map((value) => ({
              value,
              label: t(`states.${value}`),
            }))}
          />
        ) : null}
        <Hidden name="version" value={String(entry?.version ?? 0)} answer />
        <FreshFactorField locale={locale} asked={codeAsked} />
      </StaffForm>
    </>
  )
}

type Values = Record<string, unknown>
type PartProps = Pick<FormProps, 'locale' | 'list' | 'catalogue'> & { values: Values }

/** What only entries of this list have. */
function Own({ locale, list, catalogue, values }: PartProps) {
  const t = translatorFor(locale, 'settings')
  if (list === 'systems') return null
  if (list === 'categories')
    return (
      <CheckboxGroup
        name="systems"
        legend={t('entry.systems')}
        hint={t('entry.systemsHint')}
        values={typedList(values, 'systems')}
        options={entryChoices(offered(catalogue.systems), locale)}
      />
    )
  return (
    <>
      <RadioGroup
        name="restsOnConsent"
        legend={t('entry.ground')}
        value={typedText(values, 'restsOnConsent')}
        options={(['yes', 'no'] as const).map((value) => ({
          value,
          label: t(`grounds.${value}`),
          hint: t(`groundHints.${value}`),
        }))}
      />
      <Sharing locale={locale} values={values} />
    </>
  )
}

function Sharing({ locale, values }: Pick<PartProps, 'locale' | 'values'>) {
  const t = translatorFor(locale, 'settings')
  return (
    <RadioGroup
      name="isShared"
      legend={t('entry.sharing')}
      value={typedText(values, 'isShared')}
      options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`sharing.${value}`) }))}
    />
  )
}

/** Where it stands, told by the entry that comes before it. */
function Place({ locale, list, catalogue, entry, values }: PartProps & Pick<FormProps, 'entry'>) {
  const t = translatorFor(locale, 'settings')
  const others = catalogue[list].filter(({ id }) => id !== entry?.id)
  const options = others.map(({ id }, at) => ({
    value: String(at + 2),
    label: t('entry.after', { name: entryName(others, id, locale) }),
  }))
  return (
    <Select
      name="place"
      label={t('entry.place')}
      value={typedText(values, 'place')}
      options={[{ value: '1', label: t('entry.first') }, ...options]}
    />
  )
}

/** An entry as the form's fields hold it; a new one goes to the end, and rests on nothing yet. */
function fieldsOf(list: CatalogueList, catalogue: Catalogue, entry: CatalogueEntry | null): Values {
  if (!entry) return { name: {}, explanation: {}, place: String(catalogue[list].length + 1) }
  const { name, explanation, systems, restsOnConsent, isShared, retiredAt } = entry
  return {
    ...{ name, explanation, systems },
    restsOnConsent: restsOnConsent ? 'yes' : 'no',
    isShared: isShared ? 'yes' : 'no',
    place: String(catalogue[list].indexOf(entry) + 1),
    state: retiredAt ? 'retired' : 'offered',
  }
}
