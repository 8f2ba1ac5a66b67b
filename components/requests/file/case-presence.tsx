import { CaseLive } from '#components/live/case-live.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Who else is at a case, on its page and on those of its verbs. */
export function CasePresence({ locale, file }: { locale: Locale; file: CaseFile }) {
  const t = translatorFor(locale, 'story')
  const { reference, version, trailEnd: since } = file
  const words = {
    changed: t('live.changed'),
    show: t('live.show'),
    looking: t('live.looking'),
    writing: t('live.writing'),
  }
  return <CaseLive desk={`/${locale}/desk`} {...{ reference, version, since, words }} />
}
