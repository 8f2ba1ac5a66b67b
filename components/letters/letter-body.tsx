import { DraftPart } from '#components/letters/draft-part.tsx'
import { LetterPreview } from '#components/letters/letter-preview.tsx'
import type { LetterProps } from '#components/letters/letter-props.ts'
import { TemplatePicker } from '#components/letters/template-picker.tsx'
import { typedText } from '#components/requests/typed.ts'
import { BodyField, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { Button } from '#components/ui/button.tsx'
import type { LetterVerb } from '#lib/domain/letters/content.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type LetterBodyProps = VerbProps & {
  verb: LetterVerb
  letter: LetterProps
  label: string
  hint: string
  rows?: number
}

/** The words of a letter: a template to begin with, the text, and how the person will see it. */
export function LetterBody({ locale, file, again, verb, letter, ...field }: LetterBodyProps) {
  const t = translatorFor(locale, 'templates')
  const values = again?.values ?? {}
  return (
    <div className="space-y-4">
      <DraftPart {...{ locale, again, letter }} />
      <TemplatePicker
        {...{ locale, file, verb }}
        templates={letter.templates}
        mayManageTemplates={letter.mayManageTemplates}
        value={typedText(values, 'template')}
      />
      <BodyField locale={locale} again={again} rows={14} {...field} />
      <Button
        variant="secondary"
        name="add"
        value="preview"
        formAction={`/${locale}/desk/requests/${file.reference}/${verb}/fill`}
        formNoValidate
      >
        {t('preview.show')}
      </Button>
      {typedText(values, 'add') === 'preview' ? (
        <LetterPreview {...{ locale, file, verb, values }} operator={letter.operator} />
      ) : null}
    </div>
  )
}
