import { Checkbox } from '#components/forms/checkbox.tsx'
import { EmailField } from '#components/forms/email-field.tsx'
import { TextField } from '#components/forms/field.tsx'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import { typedText } from '#components/requests/typed.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Your details: only what is needed to answer. */
export function ContactQuestion({ locale, values }: QuestionProps) {
  const t = translatorFor(locale, 'request')
  return (
    <>
      <PageHeader title={t('contact.question')} lead={t('contact.why')} />
      <TextField
        name="name"
        label={t('contact.name')}
        hint={t('contact.nameHint')}
        value={typedText(values, 'name')}
        autoComplete="name"
        spellCheck={false}
      />
      <EmailField
        label={t('contact.email')}
        hint={t('contact.emailHint')}
        value={typedText(values, 'email')}
      />
      <Checkbox
        name="shared"
        label={t('contact.shared')}
        hint={t('contact.sharedHint')}
        checked={typedText(values, 'shared') === 'yes'}
      />
    </>
  )
}
