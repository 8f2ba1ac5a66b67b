import { CheckboxGroup, RadioGroup } from '#components/forms/choice-group.tsx'
import { TextField } from '#components/forms/field.tsx'
import type { FieldProblem } from '#components/forms/field-problem.ts'
import { FilesField } from '#components/forms/files-field.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { EntryPerson } from '#components/intake/entry-person.tsx'
import { entryChoices } from '#components/requests/entry-choices.ts'
import { type Typed, typedList, typedText } from '#components/requests/typed.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Section } from '#components/ui/section.tsx'
import { ACCEPTED } from '#lib/domain/files/media-types.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { type Catalogue, offered } from '#lib/domain/operator/catalogue.ts'
import { LONG_TEXT_MAX } from '#lib/domain/requests/intake.ts'
import { ASKED_KINDS } from '#lib/domain/requests/kinds.ts'
import { OTHER_CHANNELS } from '#lib/domain/requests/receipt-correction.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type EntryFormProps = {
  locale: Locale
  shown: { values: Typed; problems: readonly FieldProblem[]; summary: string | null } | null
  entryKey: string
  /** Names of files that came with a post that failed for another reason. */
  files: readonly string[]
  catalogue: Catalogue
}

/** A request as it came another way, on one page: how, what, who. What a choice makes needless is not shown. */
export function EntryForm({ locale, shown, entryKey, files, catalogue }: EntryFormProps) {
  const t = translatorFor(locale, 'intake')
  const typed = shown?.values ?? {}
  return (
    <PostForm
      form="desk-enter"
      action={`/${locale}/desk/enter/send`}
      locale={locale}
      problems={shown?.problems}
      summary={shown?.summary}
      words={messagesOf(locale).site.form}
      submitLabel={t('submit')}
      multipart
    >
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        aside={<a href={`/${locale}/desk/enter/import`}>{translatorFor(locale, 'imports')('link')}</a>}
      />
      <Hidden name="entryKey" value={entryKey} answer />
      <div className="space-y-8">
        <Section title={t('how')}>
          <HowItCame locale={locale} typed={typed} />
        </Section>
        <Section title={t('asked')}>
          <WhatIsAsked {...{ locale, typed, catalogue }} />
          <div className="mt-4">
            <FilesField label={t('scan')} hint={t('scanHint')} accept={ACCEPTED} multiple />
            {files.length > 0 ? <p>{t('scanKept', { names: files.join(', ') })}</p> : null}
          </div>
        </Section>
        <EntryPerson locale={locale} typed={typed} />
      </div>
    </PostForm>
  )
}

type FieldsProps = { locale: Locale; typed: Typed }

function HowItCame({ locale, typed }: FieldsProps) {
  const t = translatorFor(locale, 'intake')
  const nouns = translatorFor(locale, 'nouns')
  const { optional } = messagesOf(locale).site
  return (
    <div className="space-y-4">
      <RadioGroup
        name="channel"
        legend={t('channel')}
        options={OTHER_CHANNELS.map((value) => ({ value, label: nouns(`channels.${value}`) }))}
        value={typedText(typed, 'channel')}
      />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <TextField
          name="on"
          type="date"
          label={t('on')}
          hint={t('onHint')}
          value={typedText(typed, 'on')}
          width="short"
        />
        <TextField
          name="time"
          type="time"
          label={t('time')}
          hint={t('timeHint')}
          optionalWord={optional}
          value={typedText(typed, 'time')}
          width="short"
        />
      </div>
    </div>
  )
}

/** Shown only while a right that needs it is ticked; without such selectors in the browser it is always there. */
const NEEDED = {
  correction: 'in-[form:not(:has([value=correction]:checked))]:hidden',
  withdrawal: 'in-[form:not(:has([value=withdrawal]:checked))]:hidden',
  cancellation: 'in-[form:not(:has([value=cancellation]:checked))]:hidden',
} as const

function WhatIsAsked({ locale, typed, catalogue }: FieldsProps & { catalogue: Catalogue }) {
  const t = translatorFor(locale, 'intake')
  const nouns = translatorFor(locale, 'nouns')
  return (
    <div className="space-y-4">
      <CheckboxGroup
        name="kinds"
        legend={t('kinds')}
        hint={t('kindsHint')}
        options={ASKED_KINDS.map((value) => ({ value, label: nouns(`kinds.${value}`) }))}
        values={typedList(typed, 'kinds')}
      />
      <div className={`space-y-4 ${NEEDED.correction}`}>
        <TextField name="says" label={t('says')} value={typedText(typed, 'says')} width="half" />
        <TextField
          name="shouldSay"
          label={t('shouldSay')}
          value={typedText(typed, 'shouldSay')}
          width="half"
        />
      </div>
      <div className={NEEDED.withdrawal}>
        <CheckboxGroup
          name="purposes"
          legend={t('purposes')}
          options={entryChoices(offered(catalogue.purposes), locale)}
          values={typedList(typed, 'purposes')}
        />
      </div>
      <div className={NEEDED.cancellation}>
        <TextField name="account" label={t('account')} value={typedText(typed, 'account')} width="half" />
      </div>
      <TextArea
        name="words"
        label={t('words')}
        hint={t('wordsHint')}
        rows={5}
        value={typedText(typed, 'words')}
        count={{ max: LONG_TEXT_MAX, words: messagesOf(locale).site.count }}
      />
    </div>
  )
}
