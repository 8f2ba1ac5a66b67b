import { SummaryList } from '#components/ui/summary-list.tsx'
import { LANGUAGES, LOCALES, type Locale } from '#lib/domain/locales.ts'
import type { Face } from '#lib/domain/operator/face.ts'
import { textIn } from '#lib/domain/operator/local-text.ts'
import { policyText } from '#lib/i18n/policy-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** What people see of the operator now. */
export function OperatorFactsList({ locale, face }: { locale: Locale; face: Face }) {
  const t = translatorFor(locale, 'settings')
  const row = (key: Parameters<typeof t>[0] & `operator.${string}`, description: string) => ({
    key,
    term: t(key),
    description: description || t('nothing'),
  })
  const { policy } = face
  return (
    <SummaryList
      rows={[
        row('operator.name', inEach(face.name)),
        row('operator.legalName', inEach(face.legalName)),
        row('operator.senderName', face.senderName || textIn(face.name, locale)),
        row('operator.email', face.email),
        row('operator.phone', face.phone),
        row('operator.postalAddress', face.postalAddress),
        row('operator.policyUrl', face.policyUrl),
        row('operator.policyVersion', policy ? policyText(policy, locale) : ''),
        row('operator.accentLight', face.accent.light),
        row('operator.accentDark', face.accent.dark),
      ]}
    />
  )
}

function inEach(text: Face['name']): string {
  return LOCALES.map((language) => `${LANGUAGES[language].name}: ${textIn(text, language)}`).join('\n')
}
