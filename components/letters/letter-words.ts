import type { Tone } from '#components/ui/tone.ts'
import type { CaseLetter } from '#lib/domain/letters/case-letters.ts'
import type { LetterState } from '#lib/domain/letters/lifecycle.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** States of which a list speaks; the others are over. */
export type ShownState = Exclude<LetterState, 'sent' | 'cancelled'>

export const STATE_TONES: Record<ShownState, Tone> = {
  draft: 'neutral',
  returned: 'warning',
  'in-review': 'info',
  'awaiting-approval': 'warning',
  'cooling-off': 'info',
  frozen: 'danger',
  going: 'success',
}

export function isShown(state: LetterState): state is ShownState {
  return state in STATE_TONES
}

/** Whose letter it is; somebody may have left. */
export function authorName({ author }: Pick<CaseLetter, 'author'>, locale: Locale): string {
  return author.name || translatorFor(locale, 'desk')('formerColleague')
}

/** Where it stands and what comes next, in a sentence. */
export function stateSentence(
  letter: CaseLetter,
  { locale, zone }: { locale: Locale; zone: string },
): string {
  const t = translatorFor(locale, 'letters')
  const { state, sendAt } = letter
  if (!isShown(state)) return ''
  if (state === 'going') return t('onWay.goingNow')
  return t(`onWay.${state}`, { moment: sendAt ? momentText(sendAt, zone, locale) : '' })
}

export function letterPath(locale: Locale, { reference, id }: Pick<CaseLetter, 'reference' | 'id'>): string {
  return `/${locale}/desk/requests/${reference}/letters/${encodeURIComponent(id)}`
}
