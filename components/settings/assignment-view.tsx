import { scopeText } from '#components/settings/rule-scope.ts'
import { SettingsBack } from '#components/settings/settings-back.tsx'
import { SortedTable } from '#components/sorting/sorted-table.tsx'
import type { SortedColumn } from '#components/sorting/sorting.ts'
import { AbsenceText } from '#components/staff/absence-card.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { Section } from '#components/ui/section.tsx'
import { type Column, Table } from '#components/ui/table.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { ShownAbsence } from '#lib/domain/staff/absence.ts'
import type { RuleScope } from '#lib/domain/staff/assignment.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

export type Rule = RuleScope & {
  id: string
  place: number
  version: number
  people: readonly { staffId: string; name: string; isAble: boolean }[]
  /** Who gets the next one, maybe in the place of somebody who is away; null for nobody. */
  next: { name: string; standsInFor: string | null } | null
}
type Person = { staffId: string; name: string; absence: ShownAbsence | null }

type AssignmentViewProps = {
  locale: Locale
  path: string
  rules: readonly Rule[]
  people: readonly Person[]
  done: 'saved' | 'deleted' | null
  /** Whoever looks has the room of settings to go back to. */
  managesSettings: boolean
}

/** Who gets which request when it opens, the narrowest rule first, and who is away. */
export function AssignmentView({ locale, path, rules, people, ...rest }: AssignmentViewProps) {
  const { done, managesSettings } = rest
  const t = translatorFor(locale, 'assignment-rules')
  const { success } = messagesOf(locale).site.toneWords
  const add = <ButtonLink href={`/${locale}/desk/settings/assignment/new`}>{t('add')}</ButtonLink>
  return (
    <>
      <SettingsBack {...{ locale, managesSettings }} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack space="wide">
        {done ? <Notice tone="success" title={t(done)} toneWord={success} live /> : null}
        <Section title={t('rules')} aside={rules.length > 0 ? add : null}>
          {rules.length > 0 ? (
            // their order decides which of them counts, so nobody sorts them
            <Table
              caption={t('rules')}
              captionHidden
              columns={ruleColumns(locale)}
              rows={rules}
              rowKey={({ id }) => id}
            />
          ) : (
            <EmptyState title={t('none')} action={add}>
              <p>{t('noneText')}</p>
            </EmptyState>
          )}
        </Section>
        <Section title={t('absences')}>
          <SortedTable
            {...{ locale, path }}
            name="people"
            caption={t('absencesCaption')}
            captionHidden
            columns={personColumns(locale)}
            rows={people}
            rowKey={({ staffId }) => staffId}
          />
        </Section>
      </Stack>
    </>
  )
}

function ruleColumns(locale: Locale): Column<Rule>[] {
  const t = translatorFor(locale, 'assignment-rules')
  return [
    {
      key: 'scope',
      label: t('scope'),
      names: true,
      cell: (rule) => (
        <a href={`/${locale}/desk/settings/assignment/${rule.id}`}>{scopeText(rule, locale)}</a>
      ),
    },
    {
      key: 'people',
      label: t('people'),
      cell: ({ people }) => (
        <>
          {people.length > 1 ? <span className="block text-small text-soft">{t('inTurns')}</span> : null}
          {people.map(({ staffId, name, isAble }) => (
            <span key={staffId} className={isAble ? 'block' : 'block text-warning'}>
              {isAble ? name : t('gone', { name })}
            </span>
          ))}
        </>
      ),
    },
    {
      key: 'next',
      label: t('nextTitle'),
      cell: ({ next }) =>
        next ? nextText(next, locale) : <span className="text-warning">{t('nextNobody')}</span>,
    },
  ]
}

function nextText({ name, standsInFor }: NonNullable<Rule['next']>, locale: Locale): string {
  const t = translatorFor(locale, 'assignment-rules')
  return standsInFor ? t('nextFor', { name, away: standsInFor }) : name
}

function personColumns(locale: Locale): SortedColumn<Person>[] {
  const t = translatorFor(locale, 'assignment-rules')
  return [
    {
      key: 'person',
      label: t('person'),
      names: true,
      by: ({ name }) => name,
      cell: ({ staffId, name }) => <a href={`/${locale}/desk/absences/${staffId}`}>{name}</a>,
    },
    {
      key: 'absence',
      label: t('absence'),
      by: ({ absence }) => absence?.fromOn ?? null,
      cell: ({ absence }) => <AbsenceText locale={locale} absence={absence} />,
    },
  ]
}
