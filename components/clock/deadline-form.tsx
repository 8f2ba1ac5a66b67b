import { AskForm } from '#components/forms/ask-form.tsx'
import { TextField } from '#components/forms/field.tsx'
import type { FieldProblem } from '#components/forms/field-problem.ts'
import { GroupedSelect } from '#components/forms/grouped-select.tsx'
import { placeGroups } from '#components/requests/place-groups.ts'
import { isDay, isTime, type TypedQuestion } from '#lib/domain/clock/deadline-question.ts'
import { RIGHTS, type Right } from '#lib/domain/clock/law.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { begun } from '#lib/i18n/begun.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type DeadlineFormProps = {
  locale: Locale
  typed: TypedQuestion
  problems: readonly FieldProblem[]
  /** Those of the law that counts for the place; empty while no place is known. */
  rights: readonly Right[]
}

/** Where, what and when somebody would ask. */
export function DeadlineForm({ locale, typed, problems, rights }: DeadlineFormProps) {
  const t = translatorFor(locale, 'deadlines')
  return (
    <AskForm
      action={`/${locale}/deadlines#answer`}
      problems={problems}
      words={messagesOf(locale).site.form}
      submitLabel={t('show')}
    >
      <div className="grid items-end gap-x-6 gap-y-5 sm:grid-cols-2">
        <GroupedSelect
          name="place"
          label={t('place')}
          emptyLabel={t('choose')}
          groups={placeGroups(locale)}
          value={typed.place}
        />
        <GroupedSelect
          name="right"
          label={t('right')}
          emptyLabel={t('choose')}
          groups={rightGroups(locale, rights)}
          value={typed.right}
        />
        {/* A date field drops what is no date; shown as text, it can be put right. */}
        <TextField
          name="on"
          label={t('on')}
          hint={t('onHint')}
          type={isDay(typed.on) ? 'date' : 'text'}
          value={typed.on}
        />
        <TextField
          name="at"
          label={t('at')}
          hint={t('atHint')}
          type={isTime(typed.at) ? 'time' : 'text'}
          value={typed.at}
        />
      </div>
    </AskForm>
  )
}

function rightGroups(locale: Locale, rights: readonly Right[]) {
  const t = translatorFor(locale, 'deadlines')
  const words = translatorFor(locale, 'clock')
  const options = (list: readonly Right[]) =>
    list.map((right) => ({ value: right, label: begun(words(`rights.${right}`)) }))
  if (rights.length === 0) return [{ label: t('rights.all'), options: options(RIGHTS) }]
  return [
    { label: t('rights.here'), options: options(rights) },
    { label: t('rights.elsewhere'), options: options(RIGHTS.filter((right) => !rights.includes(right))) },
  ]
}
