import { Select } from '#components/forms/field.tsx'
import { typedText } from '#components/requests/typed.ts'
import type { ShownForm } from '#components/staff/shown-form.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type HandOverFieldProps = {
  locale: Locale
  work: {
    cases: number
    tasks: number
    mentions: number
    takers: readonly { staffId: string; name: string }[]
  }
  shown: ShownForm
  /** The role changes: then it matters only where the new one answers no requests. */
  isRole?: boolean
}

/** Who gets what somebody has in hand when they leave; nothing is asked where they have nothing. */
export function HandOverField({ locale, work, shown, isRole }: HandOverFieldProps) {
  const t = translatorFor(locale, 'assignment')
  const { cases, tasks, mentions, takers } = work
  if (cases + tasks + mentions === 0) return null
  return (
    <Select
      name="handTo"
      label={t('handTo')}
      hint={`${t('inHand', { cases, tasks, mentions })}${isRole ? ` ${t('handToRole')}` : ''}`}
      emptyLabel={t('toNobody')}
      options={takers.map(({ staffId, name }) => ({ value: staffId, label: name }))}
      value={typedText(shown?.values ?? {}, 'handTo')}
    />
  )
}
