import { MoreFiles } from '#components/files/draft-files-field.tsx'
import { Checkbox } from '#components/forms/checkbox.tsx'
import { TextField } from '#components/forms/field.tsx'
import { RemarksField } from '#components/requests/details/remarks-field.tsx'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import { typedText } from '#components/requests/typed.ts'
import { Card } from '#components/ui/card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { translatorFor } from '#lib/i18n/translator.ts'

const CONSEQUENCES = ['signIn', 'data', 'benefits', 'others'] as const

/** Which account, and that the consequences were understood. */
export function CancellationDetails({ locale, values, files, fileLimits, faulty }: QuestionProps) {
  const t = translatorFor(locale, 'request')
  return (
    <>
      <PageHeader title={t('details.cancellation')} />
      <TextField
        name="account"
        label={t('cancellation.account')}
        hint={t('cancellation.accountHint')}
        value={typedText(values, 'account')}
        autoComplete="username"
        spellCheck={false}
      />
      <Card title={t('cancellation.consequences')}>
        <ul className="list-disc space-y-1.5 ps-5">
          {CONSEQUENCES.map((one) => (
            <li key={one}>{t(`cancellation.list.${one}`)}</li>
          ))}
        </ul>
      </Card>
      <Checkbox
        name="understood"
        label={t('cancellation.understood')}
        checked={typedText(values, 'understood') === 'yes'}
      />
      <RemarksField locale={locale} values={values} />
      <MoreFiles {...{ locale, files, fileLimits }} kind="cancellation" faulty={faulty} />
    </>
  )
}
