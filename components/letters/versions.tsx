import { letterPath } from '#components/letters/letter-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Details } from '#components/ui/details.tsx'
import type { LetterFile } from '#lib/domain/letters/case-letters.ts'
import { BEING_WRITTEN } from '#lib/domain/letters/lifecycle.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type VersionsProps = { locale: Locale; zone: string; letter: LetterFile }

/** Every kept version of a letter, by whom and when; its author can bring an earlier one back. */
export function Versions({ locale, zone, letter }: VersionsProps) {
  const t = translatorFor(locale, 'letters')
  const { versions, isMine, state, version: current } = letter
  if (versions.length === 0) return null
  const canRestore = isMine && BEING_WRITTEN.includes(state)
  return (
    <Details summary={t('page.versions')}>
      <ul className="divide-y divide-line">
        {versions.map(({ version, by, at }, place) => (
          <li key={version} className="flex flex-wrap items-center justify-between gap-3 py-2">
            <span>
              {t('page.version', {
                version,
                name: by || translatorFor(locale, 'desk')('formerColleague'),
                moment: momentText(at, zone, locale),
              })}
            </span>
            {canRestore && place > 0 ? (
              <form method="post" action={`${letterPath(locale, letter)}/restore`}>
                <input type="hidden" name="version" value={current} />
                <input type="hidden" name="restore" value={version} />
                <Button variant="quiet">{t('page.restore', { version })}</Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </Details>
  )
}
