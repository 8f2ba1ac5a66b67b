import { RadioGroup } from '#components/forms/choice-group.tsx'
import { TextField } from '#components/forms/field.tsx'
import { GroupedSelect } from '#components/forms/grouped-select.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { EntrySubject } from '#components/intake/entry-subject.tsx'
import { placeGroups } from '#components/requests/place-groups.ts'
import { type Typed, typedText } from '#components/requests/typed.ts'
import { Section } from '#components/ui/section.tsx'
import { LANGUAGES, LOCALES, type Locale } from '#lib/domain/locales.ts'
import { RELATIONS } from '#lib/domain/requests/whom.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type EntryPersonProps = { locale: Locale; typed: Typed }

/** Who asks, for whom, and how they are reached. */
export function EntryPerson({ locale, typed }: EntryPersonProps) {
  const t = translatorFor(locale, 'intake')
  const nouns = translatorFor(locale, 'nouns')
  return (
    <>
      <Section title={t('who')}>
        <div className="space-y-4">
          <TextField
            name="name"
            label={t('name')}
            value={typedText(typed, 'name')}
            width="half"
            autoComplete="off"
            spellCheck={false}
          />
          <GroupedSelect
            name="residence"
            label={t('residence')}
            hint={t('residenceHint')}
            emptyLabel={t('residenceChoose')}
            groups={placeGroups(locale)}
            value={typedText(typed, 'residence')}
            isNarrow
          />
          <RadioGroup
            name="locale"
            legend={t('locale')}
            options={LOCALES.map((value) => ({ value, label: LANGUAGES[value].name }))}
            value={typedText(typed, 'locale')}
          />
          <RadioGroup
            name="relation"
            legend={t('relation')}
            options={RELATIONS.map((value) => ({ value, label: nouns(`relationsTold.${value}`) }))}
            value={typedText(typed, 'relation') ?? 'self'}
          />
          <EntrySubject locale={locale} typed={typed} />
        </div>
      </Section>
      <Section title={t('reach')}>
        <Reach locale={locale} typed={typed} />
      </Section>
    </>
  )
}

function Reach({ locale, typed }: EntryPersonProps) {
  const t = translatorFor(locale, 'intake')
  const { optional } = messagesOf(locale).site
  const field = (name: 'email' | 'phone' | 'postal') => ({
    name,
    label: t(name),
    optionalWord: optional,
    value: typedText(typed, name),
    autoComplete: 'off',
  })
  return (
    <div className="space-y-4">
      <p>{t('reachLead')}</p>
      <TextField {...field('email')} type="email" hint={t('emailHint')} width="half" spellCheck={false} />
      <TextField {...field('phone')} type="tel" width="half" />
      <TextArea {...field('postal')} rows={4} />
    </div>
  )
}
