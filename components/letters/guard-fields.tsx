import { TextField } from '#components/forms/field.tsx'
import { Fieldset } from '#components/forms/fieldset.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { careTyped } from '#components/letters/care-fields.tsx'
import type { LetterProps } from '#components/letters/letter-props.ts'
import { StrangerFinds } from '#components/letters/stranger-finds.tsx'
import { typedText } from '#components/requests/typed.ts'
import type { VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { strangersIn } from '#lib/domain/letters/strangers.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type GuardProps = VerbProps & { letter: Pick<LetterProps, 'own' | 'plan'> }

/** What keeps a letter from a wrong person: the end of the reference by hand where files go, and what looks like others’. */
export function GuardFields({ locale, file, again, letter: { own, plan } }: GuardProps) {
  const t = translatorFor(locale, 'care')
  const typed = careTyped(again?.values)
  const takesFiles = plan?.takesFiles ?? true
  const prepared = takesFiles ? file.prepared : []
  const inText = strangersIn(typedText(again?.values ?? {}, 'body') ?? '', own)
  const isFound = inText.length > 0 || prepared.some(({ look }) => look && look.strangers.length > 0)
  const explains = isFound || Boolean(typed.despite)
  if (plan?.guards === false || !(takesFiles || explains)) return null
  return (
    <Fieldset legend={t('guard.title')}>
      <StrangerFinds {...{ locale, inText }} files={prepared} />
      {takesFiles ? (
        <TextField
          name="care.lastFour"
          label={t('guard.lastFour')}
          hint={t('guard.lastFourHint')}
          width="short"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={typedText(typed, 'lastFour')}
        />
      ) : null}
      {explains ? (
        <TextArea
          name="care.despite"
          label={t('guard.despite')}
          hint={t('guard.despiteHint')}
          optionalWord={isFound ? undefined : messagesOf(locale).site.optional}
          rows={2}
          value={typedText(typed, 'despite')}
        />
      ) : null}
    </Fieldset>
  )
}
