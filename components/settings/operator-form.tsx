import { EmailField } from '#components/forms/email-field.tsx'
import { TextField } from '#components/forms/field.tsx'
import { Fieldset } from '#components/forms/fieldset.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { FaceChanges } from '#components/settings/face-changes.tsx'
import { LocalFields } from '#components/settings/local-fields.tsx'
import { ShowChanges } from '#components/settings/setting-changes.tsx'
import { FreshFactorField } from '#components/staff/account-fields.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { Face } from '#lib/domain/operator/face.ts'
import { faceFields } from '#lib/domain/operator/face-form.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type Fields = ReturnType<typeof faceFields>
type FormProps = {
  locale: Locale
  version: number
  face: Face
  /** The face as typed, if it was asked what it would change. */
  preview: Omit<Face, 'logo'> | null
  codeAsked: boolean
  shown: ShownForm
}

/** Everything about how the operator shows itself but its logo. */
export function OperatorForm({ locale, version, face, preview, codeAsked, shown }: FormProps) {
  const t = translatorFor(locale, 'settings')
  const values: Fields = { ...faceFields(face), ...shown?.values }
  return (
    <>
      <BackLink href={`/${locale}/desk/settings`} label={t('back')} />
      <StaffForm
        locale={locale}
        form="settings-operator"
        action="/desk/settings/operator/send"
        title={t('operator.title')}
        lead={t('operator.lead')}
        shown={shown}
        submit={t('operator.submit')}
      >
        {preview ? <FaceChanges {...{ locale }} now={face} next={preview} /> : null}
        <Names locale={locale} values={values} />
        <Contact locale={locale} values={values} />
        <Policy locale={locale} values={values} />
        <Look locale={locale} values={values} />
        <Hidden name="version" value={String(version)} answer />
        <FreshFactorField locale={locale} asked={codeAsked} />
        <ShowChanges locale={locale} path="/desk/settings/operator" />
      </StaffForm>
    </>
  )
}

type PartProps = { locale: Locale; values: Fields }

function Names({ locale, values }: PartProps) {
  const t = translatorFor(locale, 'settings')
  return (
    <Fieldset legend={t('operator.names')}>
      <LocalFields locale={locale} name="name" label={t('operator.name')} value={values.name} />
      <LocalFields
        locale={locale}
        name="legalName"
        label={t('operator.legalName')}
        value={values.legalName}
      />
      <TextField
        name="senderName"
        label={t('operator.senderName')}
        hint={t('operator.senderHint')}
        value={values.senderName}
      />
    </Fieldset>
  )
}

function Contact({ locale, values }: PartProps) {
  const t = translatorFor(locale, 'settings')
  return (
    <Fieldset legend={t('operator.contact')}>
      <EmailField label={t('operator.email')} value={values.email} autoComplete="off" />
      <TextField
        name="phone"
        type="tel"
        width="half"
        label={t('operator.phone')}
        hint={t('operator.phoneHint')}
        value={values.phone}
      />
      <TextArea
        name="postalAddress"
        rows={3}
        label={t('operator.postalAddress')}
        hint={t('operator.postalHint')}
        value={values.postalAddress}
      />
    </Fieldset>
  )
}

function Policy({ locale, values }: PartProps) {
  const t = translatorFor(locale, 'settings')
  return (
    <Fieldset legend={t('operator.policyPart')}>
      <TextField
        name="policyUrl"
        type="url"
        label={t('operator.policyUrl')}
        hint={t('operator.policyUrlHint')}
        value={values.policyUrl}
        dir="ltr"
      />
      <TextField
        name="policyVersion"
        width="half"
        label={t('operator.policyVersion')}
        hint={t('operator.policyVersionHint')}
        value={values.policyVersion}
      />
      <TextField
        name="policyEffectiveOn"
        type="date"
        width="half"
        label={t('operator.policyEffectiveOn')}
        hint={t('operator.policyEffectiveHint')}
        value={values.policyEffectiveOn}
      />
    </Fieldset>
  )
}

function Look({ locale, values }: PartProps) {
  const t = translatorFor(locale, 'settings')
  return (
    <Fieldset legend={t('operator.look')}>
      {(['accentLight', 'accentDark'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          width="short"
          label={t(`operator.${name}`)}
          hint={t(`operator.${name}Hint`)}
          value={values[name]}
          spellCheck={false}
          dir="ltr"
        />
      ))}
    </Fieldset>
  )
}
