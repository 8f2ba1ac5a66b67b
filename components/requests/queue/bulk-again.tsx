import { Checkbox } from '#components/forms/checkbox.tsx'
import { CheckboxGroup } from '#components/forms/choice-group.tsx'
import { Select, TextField } from '#components/forms/field.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { typedList, typedText } from '#components/requests/typed.ts'
import { assigneeLabel } from '#components/staff/away-line.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { type BulkVerb, NOBODY } from '#lib/domain/requests/bulk-form.ts'
import type { Assignee } from '#lib/domain/staff/absence.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type BulkAgainProps = {
  locale: Locale
  /** The address parameters of the queue it was sent from. */
  from: string
  verb: BulkVerb
  shown: NonNullable<ShownForm>
  colleagues: readonly Assignee[]
  tags: readonly { id: string; name: string }[]
}

/** What was to be done to several requests and was not in order: what was ticked and typed, to be put right and sent again. */
export function BulkAgain(props: BulkAgainProps) {
  const { locale, from, verb, shown } = props
  const t = translatorFor(locale, 'bulk')
  const ticked = typedList(shown.values, 'cases')
  return (
    <>
      <BackLink href={`/${locale}/desk${from ? `?${from}` : ''}`} label={t('back')} />
      <StaffForm
        {...{ locale, shown }}
        action="/desk/cases/change"
        title={t('title')}
        lead={t('nothing')}
        submit={t(`again.${verb}`)}
      >
        <Hidden name="from" value={from} />
        <Hidden name="do" value={verb} />
        <Question {...props} />
        {ticked.length > 0 ? (
          <CheckboxGroup
            name="cases"
            legend={t('label')}
            options={ticked.map((value) => ({ value, label: value.split('.')[0] ?? value }))}
            values={ticked}
          />
        ) : null}
      </StaffForm>
    </>
  )
}

/** What the verb asks besides. */
function Question({ locale, verb, shown: { values }, colleagues, tags }: BulkAgainProps) {
  const t = translatorFor(locale, 'bulk')
  if (verb === 'assign') {
    const people = colleagues.map((one) => ({ value: one.staffId, label: assigneeLabel(one, locale) }))
    const options = [...people, { value: NOBODY, label: t('nobody') }]
    const value = typedText(values, 'assignee')
    return <Select name="assignee" label={t('assignee')} emptyLabel={t('choose')} {...{ options, value }} />
  }
  if (verb === 'tag' || verb === 'untag') {
    const options = tags.map(({ id, name }) => ({ value: id, label: name }))
    const value = typedText(values, 'tag')
    return <Select name="tag" label={t('tag')} emptyLabel={t('chooseTag')} {...{ options, value }} />
  }
  if (verb === 'spam')
    return (
      <>
        <TextField name="reason" label={t('reason')} value={typedText(values, 'reason')} autoComplete="off" />
        <Checkbox name="block" value="yes" label={t('block')} checked={values.block === 'yes'} />
      </>
    )
  if (verb === 'duplicate')
    return (
      <TextField name="of" label={t('of')} value={typedText(values, 'of')} autoComplete="off" width="half" />
    )
  return null
}
