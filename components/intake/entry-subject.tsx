import type { ReactNode } from 'react'
import { RadioGroup } from '#components/forms/choice-group.tsx'
import { TextField } from '#components/forms/field.tsx'
import { type Typed, typedText } from '#components/requests/typed.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { AGENTS } from '#lib/domain/requests/agents.ts'
import { AGE_BANDS, GUARDIANS, RELATIVES, type Represented } from '#lib/domain/requests/whom.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type EntrySubjectProps = { locale: Locale; typed: Typed }

const SHOWN = {
  guardian: 'in-[form:not(:has([value=guardian][name=relation]:checked))]:hidden',
  agent: 'in-[form:not(:has([value=agent][name=relation]:checked))]:hidden',
  deceased: 'in-[form:not(:has([value=deceased][name=relation]:checked))]:hidden',
} as const

/** The person it is about, where somebody else asks: what each relation's own questions are. */
export function EntrySubject({ locale, typed }: EntrySubjectProps) {
  const t = translatorFor(locale, 'intake')
  const nouns = translatorFor(locale, 'nouns')
  return (
    <>
      <About {...{ locale, typed }} relation="guardian">
        <RadioGroup
          name="guardian.as"
          legend={t('guardianAs')}
          options={GUARDIANS.map((value) => ({ value, label: nouns(`guardians.${value}`) }))}
          value={typedOf(typed, 'guardian', 'as')}
        />
        <RadioGroup
          name="guardian.age"
          legend={t('age')}
          options={AGE_BANDS.map((value) => ({ value, label: nouns(`ages.${value}`) }))}
          value={typedOf(typed, 'guardian', 'age')}
        />
      </About>
      <About {...{ locale, typed }} relation="agent">
        <TextField
          name="agent.subjectEmail"
          type="email"
          label={t('agentEmail')}
          hint={t('agentEmailHint')}
          value={typedOf(typed, 'agent', 'subjectEmail')}
          width="half"
          autoComplete="off"
        />
        <RadioGroup
          name="agent.as"
          legend={t('agentAs')}
          options={AGENTS.map((value) => ({ value, label: nouns(`agents.${value}`) }))}
          value={typedOf(typed, 'agent', 'as')}
        />
      </About>
      <About {...{ locale, typed }} relation="deceased">
        <RadioGroup
          name="deceased.as"
          legend={t('deceasedAs')}
          options={RELATIVES.map((value) => ({ value, label: nouns(`relatives.${value}`) }))}
          value={typedOf(typed, 'deceased', 'as')}
        />
      </About>
    </>
  )
}

type AboutProps = EntrySubjectProps & { relation: Represented; children: ReactNode }

function About({ locale, typed, relation, children }: AboutProps) {
  return (
    <div className={`space-y-4 ${SHOWN[relation]}`}>
      <TextField
        name={`${relation}.subjectName`}
        label={translatorFor(locale, 'intake')('subjectName')}
        value={typedOf(typed, relation, 'subjectName')}
        width="half"
        autoComplete="off"
      />
      {children}
    </div>
  )
}

function typedOf(typed: Typed, relation: Represented, field: string): string | undefined {
  const group = typed[relation]
  return typeof group === 'object' && group !== null ? typedText(group as Typed, field) : undefined
}
