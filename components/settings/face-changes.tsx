import { type Change, SettingChanges } from '#components/settings/setting-changes.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { Face } from '#lib/domain/operator/face.ts'
import { faceFields } from '#lib/domain/operator/face-form.ts'
import { type LocalText, textIn } from '#lib/domain/operator/local-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type Shown = Omit<Face, 'logo'>
type FaceChangesProps = { locale: Locale; now: Face; next: Shown }

const FIELDS = [
  ...(['name', 'legalName', 'senderName', 'email', 'phone', 'postalAddress'] as const),
  ...(['policyUrl', 'policyVersion', 'policyEffectiveOn', 'accentLight', 'accentDark'] as const),
]

/** How the operator would show itself: what would change, and what people would then read. */
export function FaceChanges({ locale, now, next }: FaceChangesProps) {
  const [before, after] = [faceFields(now), faceFields({ ...next, logo: now.logo })]
  const changesIn = (language: Locale): Change[] => {
    const t = translatorFor(language, 'settings')
    const said = (value: string | LocalText) => (typeof value === 'string' ? value : textIn(value, language))
    return FIELDS.map((name) => ({
      ...{ key: name, label: t(`operator.${name}`) },
      ...{ now: said(before[name]), next: said(after[name]) },
    })).filter((change) => change.now !== change.next)
  }
  return (
    <SettingChanges {...{ locale, changesIn }}>
      {(language) => <Letterhead language={language} face={next} />}
    </SettingChanges>
  )
}

/** What stands on pages, mails and printed sheets, under both colours. */
function Letterhead({ language, face }: { language: Locale; face: Shown }) {
  const t = translatorFor(language, 'settings')
  const { email, phone, postalAddress, accent } = face
  return (
    <div className="space-y-1 rounded border border-line bg-sunken p-3">
      <p className="text-small text-soft">{t('changes.look')}</p>
      <p className="font-title text-heading font-semibold">{textIn(face.name, language)}</p>
      <p>{translatorFor(language, 'site')('runBy', { legalName: textIn(face.legalName, language) })}</p>
      <p className="whitespace-pre-line">{[postalAddress, email, phone].filter(Boolean).join('\n')}</p>
      <p className="flex gap-2">
        {[accent.light, accent.dark].map((colour) => (
          <svg key={colour} width="48" height="20" aria-hidden="true">
            <rect width="48" height="20" rx="4" fill={colour} />
          </svg>
        ))}
      </p>
    </div>
  )
}
