import { Hidden } from '#components/forms/hidden.tsx'
import { VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Says a fact of the case for which its law has other times, with the date that would follow. */
export function CircumstanceForm({ locale, file, again }: VerbProps) {
  const t = translatorFor(locale, 'case-time')
  const { circumstance } = file.time
  if (!circumstance) return null
  const day = circumstance.dueOn
    ? dayText(circumstance.dueOn, locale)
    : translatorFor(locale, 'casefile')('clock.noDate')
  return (
    <VerbForm
      {...{ locale, file, again }}
      action={`/${locale}/desk/requests/${file.reference}/record-circumstance`}
      verb="record-circumstance"
      submitLabel={t(`circumstance.${circumstance.code}.submit`)}
      submitVariant="secondary"
    >
      <Hidden name="circumstance" value={circumstance.code} answer />
      <p className="text-small">{t(`circumstance.${circumstance.code}.text`, { day })}</p>
    </VerbForm>
  )
}
