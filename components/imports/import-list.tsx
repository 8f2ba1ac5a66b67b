import { PostForm } from '#components/forms/post-form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { ImportRows } from '#components/imports/import-rows.tsx'
import { pageAddress, type Sorting } from '#components/sorting/sorting.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import type { Tone } from '#components/ui/tone.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { FieldProblem } from '#lib/domain/result.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

export type RowState = 'broken' | 'good' | 'entered'
export type ShownImportRow = {
  row: number
  name: string
  stands: RowState
  problems: readonly FieldProblem[]
  reference: string | null
  law: string | null
  dueOn: string | null
  isLate: boolean
}
export type ShownImport = {
  id: string
  expiresAt: string
  isEntered: boolean
  counts: Record<RowState, number>
  rows: readonly ShownImportRow[]
  pages: number
}
type ImportListProps = { locale: Locale; path: string; zone: string; list: ShownImport; page: number }

const TONES: Record<RowState, Tone> = { broken: 'warning', good: 'success', entered: 'neutral' }

/** A list that was checked: how many rows are good, what can be done with them, and each row. */
export function ImportListView({ locale, path, zone, list, page }: ImportListProps) {
  const t = translatorFor(locale, 'imports')
  const { counts, rows } = list
  // all that is good may have been entered before, from another file
  const isEntered = list.isEntered || (counts.good === 0 && counts.entered > 0)
  const moment = momentText(list.expiresAt, zone, locale)
  const states = (['broken', 'good', 'entered'] as const).filter((state) => counts[state] > 0)
  return (
    <>
      <BackLink href={`/${locale}/desk/enter/import`} label={t('list.again')} />
      <PageHeader
        title={t(isEntered ? 'list.enteredTitle' : 'list.title')}
        lead={t(isEntered ? 'list.enteredLead' : 'list.lead', { moment })}
      />
      <Stack space="wide">
        <Stack>
          <p className="flex flex-wrap gap-2">
            {states.map((state) => (
              <Badge key={state} tone={TONES[state]}>
                {t(`list.counts.${state}`, { count: counts[state] })}
              </Badge>
            ))}
          </p>
          {counts.entered > 0 && !isEntered ? <p className="text-soft">{t('list.known')}</p> : null}
          <Steps {...{ locale, list }} />
          {counts.broken > 0 ? <ToMend {...{ locale, list }} /> : null}
        </Stack>
        <div>
          <ImportRows {...{ locale, path, rows, tones: TONES }} />
          <Pages {...{ locale, path, page }} pages={list.pages} />
        </div>
      </Stack>
    </>
  )
}

type PartProps = { locale: Locale; list: ShownImport }

function Steps({ locale, list: { id, counts } }: PartProps) {
  const t = translatorFor(locale, 'imports')
  const path = `/${locale}/desk/enter/import/${id}`
  const words = messagesOf(locale).site.form
  return (
    <div className="flex flex-wrap gap-3">
      {counts.good > 0 ? (
        <PostForm action={`${path}/enter`} locale={locale} words={words}>
          <SubmitButton>{t('list.enter', { count: counts.good })}</SubmitButton>
        </PostForm>
      ) : null}
      <PostForm action={`${path}/discard`} locale={locale} words={words}>
        <SubmitButton variant="secondary">{t('list.discard')}</SubmitButton>
      </PostForm>
    </div>
  )
}

function ToMend({ locale, list: { id } }: PartProps) {
  const t = translatorFor(locale, 'imports')
  return (
    <p>
      <a href={`/${locale}/desk/enter/import/${id}/table/to-mend.csv`}>{t('list.broken')}</a>
      <span className="block text-small text-soft">{t('list.brokenHint')}</span>
    </p>
  )
}

function Pages({ locale, path, page, pages }: Sorting & { page: number; pages: number }) {
  const t = translatorFor(locale, 'imports')
  const to = (number: number) => pageAddress({ locale, path }, number)
  return (
    <Pagination
      label={t('list.pages')}
      {...(page > 1 ? { previous: { href: to(page - 1), label: t('list.previous') } } : {})}
      {...(page < pages ? { next: { href: to(page + 1), label: t('list.next') } } : {})}
    />
  )
}
