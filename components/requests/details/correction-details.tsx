import { DraftFilesField } from '#components/files/draft-files-field.tsx'
import { limitsText } from '#components/files/limits-text.ts'
import { Select, TextField } from '#components/forms/field.tsx'
import { Fieldset } from '#components/forms/fieldset.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { RemarksField } from '#components/requests/details/remarks-field.tsx'
import { entryChoices } from '#components/requests/entry-choices.ts'
import type { QuestionProps } from '#components/requests/questions/question.ts'
import { type Typed, typedRows, typedText } from '#components/requests/typed.ts'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import { markOf } from '#lib/domain/files/draft-files.ts'
import { offered } from '#lib/domain/operator/catalogue.ts'
import { CORRECTION_ITEMS_MAX } from '#lib/domain/requests/intake.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** What it says and what it should say, item by item; items come and go without scripts. */
export function CorrectionDetails({ locale, values, catalogue, files, fileLimits }: QuestionProps) {
  const given = { files, fileLimits }
  const t = translatorFor(locale, 'request')
  const before = typedRows(values, 'items')
  const items = before.length > 0 ? before : [{}]
  return (
    <>
      <FirstButton />
      <Fieldset
        name="items"
        legend={t('details.correction')}
        hint={t('correction.hint', { max: CORRECTION_ITEMS_MAX })}
        asHeading
      >
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the list
          <Item key={at} {...{ locale, item, at, catalogue, given }} removable={items.length > 1} />
        ))}
        {items.length < CORRECTION_ITEMS_MAX ? (
          <SubmitButton variant="secondary" name="add" value="1">
            {t('correction.add')}
          </SubmitButton>
        ) : null}
      </Fieldset>
      <RemarksField locale={locale} values={values} />
    </>
  )
}

/** The Enter key presses a form's first button, which must not be the one that removes an item. */
function FirstButton() {
  return (
    <button type="submit" tabIndex={-1} aria-hidden className="sr-only">
      →
    </button>
  )
}

type ItemProps = Pick<QuestionProps, 'locale' | 'catalogue'> & {
  given: Pick<QuestionProps, 'files' | 'fileLimits'>
  item: Typed
  at: number
  removable: boolean
}

function Item({ locale, item, at, given, removable, catalogue }: ItemProps) {
  const t = translatorFor(locale, 'request')
  const n = at + 1
  const mark = markOf({ mark: typedText(item, 'mark') }, at)
  return (
    <div className="rounded border border-line bg-surface p-4 sm:p-5">
      <Fieldset legend={t('correction.item', { n })}>
        <Hidden name={`items.${at}.mark`} value={mark} />
        <TextField
          name={`items.${at}.says`}
          label={t('correction.says')}
          hint={t('correction.saysHint')}
          value={typedText(item, 'says')}
        />
        <TextField
          name={`items.${at}.shouldSay`}
          label={t('correction.shouldSay')}
          value={typedText(item, 'shouldSay')}
        />
        <Select
          name={`items.${at}.category`}
          label={t('correction.category')}
          hint={t('correction.categoryHint')}
          emptyLabel={t('correction.unknown')}
          options={entryChoices(offered(catalogue.categories), locale)}
          value={typedText(item, 'category')}
        />
        <TextArea
          name={`items.${at}.why`}
          label={t('correction.why')}
          optionalWord={messagesOf(locale).site.optional}
          value={typedText(item, 'why')}
          rows={2}
        />
        <DraftFilesField
          {...{ locale, ...given, givenFor: { kind: 'correction', itemMark: mark } }}
          field={`items.${at}.files`}
          label={t('correction.evidence')}
          hint={
            at === 0
              ? limitsText(t('correction.evidenceHint'), given.fileLimits, locale)
              : t('correction.evidenceMore')
          }
        />
        {removable ? (
          <SubmitButton variant="quiet" name="remove" value={String(at)}>
            {t('correction.remove')}
            <VisuallyHidden> {t('correction.removeAbout', { n })}</VisuallyHidden>
          </SubmitButton>
        ) : null}
      </Fieldset>
    </div>
  )
}
