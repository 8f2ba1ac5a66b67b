import { RadioGroup } from '#components/forms/choice-group.tsx'
import { ROLES } from '#lib/domain/access/permissions.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** What somebody may do. */
export function RoleField({ locale, value }: { locale: Locale; value?: string }) {
  const t = translatorFor(locale, 'staff')
  const options = ROLES.map((role) => ({
    value: role,
    label: t(`roles.${role}`),
    hint: t(`roleHints.${role}`),
  }))
  return <RadioGroup name="role" legend={t('fields.role')} value={value} options={options} />
}
