import { TextField } from '#components/forms/field.tsx'
import { Fieldset } from '#components/forms/fieldset.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { careTyped } from '#components/letters/care-fields.tsx'
import { typedText } from '#components/requests/typed.ts'
import type { VerbProps } from '#components/requests/verbs/verb-form.tsx'
import type { PreparedFile } from '#lib/domain/files/shown-file.ts'
import { type Stranger, strangersIn } from '#lib/domain/letters/strangers.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type GuardProps = VerbProps & { operatorEmail: string }

/** What keeps a letter from a wrong person: the end of the reference by hand, and what in it looks like others’. */
export function GuardFields({ locale, file, again, operatorEmail }: GuardProps) {
  const t = translatorFor(locale, 'care')
  const typed = careTyped(again?.values)
  const { reference, contact, prepared } = file
  const own = [contact?.email ?? '', reference, operatorEmail]
  const inText = strangersIn(typedText(again?.values ?? {}, 'body') ?? '', own)
  const { optional } = messagesOf(locale).site
  const isFound = inText.length > 0 || prepared.some(({ look }) => look && look.strangers.length > 0)
  return (
    <Fieldset legend={t('guard.title')}>
      <Finds locale={locale} where={t('guard.text')} strangers={inText} />
      {prepared.map((each) => (
        <FileFinds key={each.id} locale={locale} file={each} />
      ))}
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
      {isFound || typed.despite ? (
        <TextArea
          name="care.despite"
          label={t('guard.despite')}
          hint={t('guard.despiteHint')}
          optionalWord={optional}
          rows={2}
          value={typedText(typed, 'despite')}
        />
      ) : null}
    </Fieldset>
  )
}

function FileFinds({ locale, file: { name, look } }: { locale: Locale; file: PreparedFile }) {
  const t = translatorFor(locale, 'care')
  return (
    <>
      <Finds locale={locale} where={name ?? ''} strangers={look?.strangers ?? []} />
      {look?.isRead ? null : <p className="text-warning">{t('guard.unread', { name: name ?? '' })}</p>}
    </>
  )
}

type FindsProps = { locale: Locale; where: string; strangers: readonly Stranger[] }

function Finds({ locale, where, strangers }: FindsProps) {
  const t = translatorFor(locale, 'care')
  if (strangers.length === 0) return null
  return (
    <div>
      <p className="font-semibold wrap-anywhere text-danger">
        {t('guard.found')}: {where}
      </p>
      <ul className="list-disc ps-5 break-words">
        {strangers.map(({ kind, what }) => (
          <li key={what}>
            {what} <span className="text-small text-soft">({t(`guard.kinds.${kind}`)})</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
