import { RadioGroup } from '#components/forms/choice-group.tsx'
import { Fieldset } from '#components/forms/fieldset.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { typedRows, typedText } from '#components/requests/typed.ts'
import type { VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

// an outcome that does not go item by item asks nothing here; a browser without :has shows it all the same
const UNLESS_BY_ITEM =
  'in-[.outcomes:not(:has([value=granted]:checked,[value=partly-granted]:checked))]:hidden'

/** Of a correction: what became of each item, with the reason where it was not corrected. */
export function CorrectionFields({ locale, file, again }: VerbProps) {
  const t = translatorFor(locale, 'correction')
  if (file.details?.kind !== 'correction') return null
  const typed = typedRows(again?.values ?? {}, 'items')
  return (
    <div className={UNLESS_BY_ITEM}>
      <Fieldset legend={t('desk.title')} hint={t('desk.hint')}>
        {file.details.details.items.map(({ says, shouldSay }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the list
          <div key={at} className="space-y-3 border-s-4 border-line ps-4">
            <RadioGroup
              name={`items.${at}.answer`}
              legend={t('desk.item', { n: at + 1, says, shouldSay })}
              options={[
                { value: 'corrected', label: t('corrected') },
                { value: 'not-corrected', label: t('notCorrected') },
              ]}
              value={typedText(typed[at] ?? {}, 'answer')}
            />
            <TextArea
              name={`items.${at}.reason`}
              label={t('desk.reason', { n: at + 1 })}
              optionalWord={messagesOf(locale).site.optional}
              value={typedText(typed[at] ?? {}, 'reason')}
              rows={2}
            />
          </div>
        ))}
      </Fieldset>
    </div>
  )
}
