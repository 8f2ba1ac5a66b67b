import { Select } from '#components/forms/field.tsx'
import { typedText } from '#components/requests/typed.ts'
import { assigneeLabel } from '#components/staff/away-line.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { Assignee } from '#lib/domain/staff/absence.ts'
import { BY_RULE } from '#lib/domain/staff/assignment.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type HandOverFieldProps = {
  locale: Locale
  work: {
    cases: number
    tasks: number
    mentions: number
    /** There are rules that it can be given out by. */
    hasRules: boolean
    takers: readonly Assignee[]
  }
  shown: ShownForm
  /** The role changes: then it matters only where the new one answers no requests. */
  isRole?: boolean
}

/** Who gets what somebody has in hand when they leave; nothing is asked where they have nothing. */
export function HandOverField({ locale, work, shown, isRole }: HandOverFieldProps) {
  const t = translatorFor(locale, 'assignment')
  const { cases, tasks, mentions, takers, hasRules } = work
  if (cases + tasks + mentions === 0) return null
  return (
    <Select
      name="handTo"
      label={t('handTo')}
      hint={`${t('inHand', { cases, tasks, mentions })}${isRole ? ` ${t('handToRole')}` : ''}`}
      emptyLabel={t('toNobody')}
      options={[
        ...(hasRules ? [{ value: BY_RULE, label: t('byRule') }] : []),
        ...takers.map((one) => ({ value: one.staffId, label: assigneeLabel(one, locale) })),
      ]}
      value={typedText(shown?.values ?? {}, 'handTo')}
    />
  )
}
