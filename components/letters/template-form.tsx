import { Select, TextField } from '#components/forms/field.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { letterUseName } from '#components/letters/template-picker.tsx'
import { TemplatePreviews } from '#components/letters/template-previews.tsx'
import { typedText } from '#components/requests/typed.ts'
import { LocalFields } from '#components/settings/local-fields.tsx'
import { PreviewButton } from '#components/settings/setting-changes.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { Details } from '#components/ui/details.tsx'
import { LAW_IDS } from '#lib/domain/clock/law.ts'
import { LETTER_USES, type ReplyTemplate, textOf } from '#lib/domain/letters/templates.ts'
import { VARIABLES, type VariableValues } from '#lib/domain/letters/variables.ts'
import { LOCALES, type Locale } from '#lib/domain/locales.ts'
import type { LocalText } from '#lib/domain/operator/local-text.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'
import { lawName } from '#lib/i18n/law-name.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type FormProps = {
  locale: Locale
  /** Null for a new one. */
  template: ReplyTemplate | null
  shown: ShownForm
  /** What an invented letter would be filled in with, in each language. */
  samples: Record<Locale, VariableValues>
}

/** One template: what it is for, its words in every language, and what they become. */
export function TemplateForm({ locale, template, shown, samples }: FormProps) {
  const t = translatorFor(locale, 'templates')
  const path = `/desk/settings/templates/${template?.id ?? 'new'}`
  const values = { ...fieldsOf(template), ...shown?.values }
  return (
    <StaffForm
      locale={locale}
      form="settings-template"
      action={`${path}/send`}
      title={t(template ? 'edit' : 'add')}
      shown={shown}
      submit={t('submit')}
    >
      <Hidden name="version" value={String(template?.version ?? 0)} answer />
      <Purpose locale={locale} values={values} />
      <LocalFields locale={locale} name="name" label={t('name')} value={values.name as LocalText} />
      <LocalFields
        locale={locale}
        name="body"
        label={t('body')}
        hint={t('bodyHint')}
        value={values.body as LocalText}
        lines
      />
      <Details summary={t('variablesTitle')}>
        <DefinitionGrid
          items={VARIABLES.map((name) => ({
            key: name,
            term: `{${name}}`,
            description: t(`variables.${name}`),
          }))}
        />
      </Details>
      <PreviewButton {...{ locale, path }} label={t('preview.again')} />
      <TemplatePreviews {...{ locale, samples }} body={values.body as LocalText} />
    </StaffForm>
  )
}

/** For which letters it is offered, where in the list, and whether at all. */
function Purpose({ locale, values }: { locale: Locale; values: Record<string, unknown> }) {
  const t = translatorFor(locale, 'templates')
  const nouns = translatorFor(locale, 'nouns')
  return (
    <>
      <Select
        name="use"
        label={t('use')}
        emptyLabel={t('anyUse')}
        options={LETTER_USES.map((use) => ({ value: use, label: letterUseName(use, locale) }))}
        value={typedText(values, 'use')}
      />
      <Select
        name="kind"
        label={t('kind')}
        emptyLabel={t('anyKind')}
        options={KINDS.map((kind) => ({ value: kind, label: nouns(`kinds.${kind}`) }))}
        value={typedText(values, 'kind')}
      />
      <Select
        name="law"
        label={t('law')}
        emptyLabel={t('anyLaw')}
        options={LAW_IDS.map((law) => ({ value: law, label: lawName(law, locale) }))}
        value={typedText(values, 'law')}
      />
      <TextField
        name="place"
        type="number"
        min={1}
        width="short"
        label={translatorFor(locale, 'settings')('entry.place')}
        value={typedText(values, 'place')}
      />
      <Select
        name="state"
        label={t('state')}
        hint={t('stateHint')}
        options={(['offered', 'retired'] as const).map((state) => ({
          value: state,
          label: t(`states.${state}`),
        }))}
        value={typedText(values, 'state')}
      />
    </>
  )
}

function fieldsOf(template: ReplyTemplate | null): Record<string, unknown> {
  const of = (part: 'name' | 'body') =>
    Object.fromEntries(
      LOCALES.map((locale) => [locale, template ? (textOf(template, locale)?.[part] ?? '') : '']),
    )
  return {
    ...{ use: template?.use ?? '', kind: template?.kind ?? '', law: template?.law ?? '' },
    ...{ place: String(template?.place ?? 1), state: template?.retiredAt ? 'retired' : 'offered' },
    ...{ name: of('name'), body: of('body') },
  }
}
