import type { Locale } from '#lib/domain/locales.ts'
import type { CaseTime } from '#lib/domain/requests/case-file.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** How a case stands to its law's extension, in words: whether and until when it can be made, or why it cannot. */
export function extensionSentence(
  { extension, extensionFailed }: Pick<CaseTime, 'extension' | 'extensionFailed'>,
  locale: Locale,
): { failure: string | null; state: string } {
  const t = translatorFor(locale, 'case-time')
  const terms = 'terms' in extension ? extension.terms : { noticeBy: '', firstDueOn: '' }
  const days = {
    noticeBy: dayOrNone(terms.noticeBy, locale),
    firstDueOn: dayOrNone(terms.firstDueOn, locale),
  }
  const isOver = extension.code === 'extended' || extension.code === 'announced'
  const because =
    extensionFailed === 'notice-too-late' || extensionFailed === 'mail-failed' ? extensionFailed : 'other'
  return {
    failure: extensionFailed && !isOver ? t(`extension.failed.${because}`) : null,
    state: t(`extension.${extension.code}`, days),
  }
}

const dayOrNone = (on: string, locale: Locale) => (on ? dayText(on, locale) : '')
