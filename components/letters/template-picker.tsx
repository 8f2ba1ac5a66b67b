import { GroupedSelect } from '#components/forms/grouped-select.tsx'
import { Button } from '#components/ui/button.tsx'
import type { LetterVerb } from '#lib/domain/letters/content.ts'
import { usesOf } from '#lib/domain/letters/letter-uses.ts'
import {
  fittingTemplates,
  LETTER_USES,
  type LetterUse,
  type ReplyTemplate,
  textOf,
} from '#lib/domain/letters/templates.ts'
import { LANGUAGES, type Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type PickerProps = {
  locale: Locale
  file: Pick<CaseFile, 'reference' | 'kind' | 'law' | 'locale' | 'disputedAt'>
  verb: LetterVerb
  templates: readonly ReplyTemplate[]
  mayManageTemplates: boolean
  value: string | undefined
}

/** Texts that this letter can begin with, in the person's language; the button puts one in and keeps what was typed. */
export function TemplatePicker({ locale, file, verb, templates, value, mayManageTemplates }: PickerProps) {
  const t = translatorFor(locale, 'templates')
  const fitting = fittingTemplates(templates, { ...file, uses: usesOf(verb, file) })
  const worded = fitting.filter((template) => textOf(template, file.locale) !== null)
  const missing = fitting.length - worded.length
  const language = LANGUAGES[file.locale].name
  return (
    <div className="space-y-2">
      {worded.length === 0 ? null : (
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-72">
            <GroupedSelect
              name="template"
              label={t('picker.label')}
              hint={t('picker.hint', { language })}
              emptyLabel={t('picker.none')}
              groups={groupsOf(locale, file.locale, worded)}
              value={value}
            />
          </div>
          <Button
            variant="secondary"
            name="add"
            value="template"
            formAction={`/${locale}/desk/requests/${file.reference}/${verb}/fill`}
            formNoValidate
          >
            {t('picker.fill')}
          </Button>
        </div>
      )}
      {missing > 0 ? (
        <p className="text-small text-soft">{t('picker.missing', { count: missing, language })}</p>
      ) : null}
      {mayManageTemplates ? (
        <p className="text-small">
          <a href={`/${locale}/desk/settings/templates`}>{t('picker.manage')}</a>
        </p>
      ) : null}
    </div>
  )
}

function groupsOf(locale: Locale, language: Locale, templates: readonly ReplyTemplate[]) {
  const uses: (LetterUse | null)[] = [...LETTER_USES, null]
  return uses.map((use) => ({
    label: letterUseName(use, locale),
    options: templates
      .filter((template) => template.use === use)
      .map((template) => ({ value: template.id, label: textOf(template, language)?.name ?? '' })),
  }))
}

/** What a template is for, in words. */
export function letterUseName(use: LetterUse | null, locale: Locale): string {
  const t = translatorFor(locale, 'templates')
  if (use === null) return t('anyUse')
  return use === 'question' || use === 'reply'
    ? t(`uses.${use}`)
    : translatorFor(locale, 'nouns')(`outcomes.${use}`)
}
