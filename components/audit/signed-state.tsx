import { CopyButton } from '#components/ui/copy-button.tsx'
import { Details } from '#components/ui/details.tsx'
import { Verbatim } from '#components/ui/verbatim.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export type ShownCheckpoint = { size: number; at: string; note: string; key: string }
type SignedStateProps = { locale: Locale; zone: string; signed: ShownCheckpoint | null }

/** How far the trail was signed last, to be kept where nobody of this machine can change it. */
export function SignedState({ locale, zone, signed }: SignedStateProps) {
  const t = translatorFor(locale, 'audit')
  if (!signed) return <p className="mt-6 text-small text-soft">{t('signed.notYet')}</p>
  const { size, at, note, key } = signed
  const text = `${note}\n${key}`
  return (
    <div className="mt-6">
      <Details summary={t('signed.title', { size, at: momentText(at, zone, locale) })}>
        <p>{t('signed.text')}</p>
        <Verbatim text={text} />
        <CopyButton text={text} label={t('signed.copy')} copiedLabel={t('signed.copied')} />
      </Details>
    </div>
  )
}
