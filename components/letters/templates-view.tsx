import { letterUseName } from '#components/letters/template-picker.tsx'
import { SettingsBack } from '#components/settings/settings-back.tsx'
import { SortedTable } from '#components/sorting/sorted-table.tsx'
import type { SortedColumn } from '#components/sorting/sorting.ts'
import { Badge } from '#components/ui/badge.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { missingLanguages, type ReplyTemplate, templateName } from '#lib/domain/letters/templates.ts'
import { LANGUAGES, LOCALES, type Locale } from '#lib/domain/locales.ts'
import { lawName } from '#lib/i18n/law-name.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type ViewProps = {
  locale: Locale
  path: string
  templates: readonly ReplyTemplate[]
  isSaved: boolean
  managesSettings: boolean
}

/** Every text that letters can begin with, and which languages it lacks. */
export function TemplatesView({ locale, path, templates, isSaved, managesSettings }: ViewProps) {
  const t = translatorFor(locale, 'templates')
  const { success } = messagesOf(locale).site.toneWords
  return (
    <>
      <SettingsBack {...{ locale, managesSettings }} />
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        aside={<ButtonLink href={`/${locale}/desk/settings/templates/new`}>{t('add')}</ButtonLink>}
      />
      <Stack space="wide">
        {isSaved ? <Notice tone="success" title={t('saved')} toneWord={success} live /> : null}
        <Parity {...{ locale, templates }} />
        {templates.length === 0 ? (
          <EmptyState title={t('empty')} />
        ) : (
          <SortedTable
            {...{ locale, path }}
            name="templates"
            caption={t('title')}
            captionHidden
            columns={columnsOf(locale)}
            rows={templates}
            rowKey={({ id }) => id}
          />
        )}
      </Stack>
    </>
  )
}

/** In which languages letters cannot begin with all that is offered. */
function Parity({ locale, templates }: Pick<ViewProps, 'locale' | 'templates'>) {
  const t = translatorFor(locale, 'templates')
  const offered = templates.filter(({ retiredAt }) => retiredAt === null)
  return LOCALES.map((language) => {
    const count = offered.filter((template) => missingLanguages(template).includes(language)).length
    if (count === 0) return null
    return (
      <Notice
        key={language}
        tone="warning"
        title={t('parity', { count, language: LANGUAGES[language].name })}
        toneWord={messagesOf(locale).site.toneWords.warning}
      />
    )
  })
}

function columnsOf(locale: Locale): SortedColumn<ReplyTemplate>[] {
  const t = translatorFor(locale, 'templates')
  const nouns = translatorFor(locale, 'nouns')
  return [
    {
      key: 'name',
      label: t('name'),
      names: true,
      by: (template) => templateName(template, locale),
      cell: (template) => (
        <>
          <a href={`/${locale}/desk/settings/templates/${template.id}`}>{templateName(template, locale)}</a>
          {missingLanguages(template).map((language) => (
            <span key={language} className="block text-small font-normal text-warning">
              {t('missingIn', { language: LANGUAGES[language].name })}
            </span>
          ))}
        </>
      ),
    },
    { key: 'use', label: t('use'), by: ({ use }) => letterUseName(use, locale) },
    { key: 'kind', label: t('kind'), by: ({ kind }) => (kind ? nouns(`kinds.${kind}`) : t('anyKind')) },
    { key: 'law', label: t('law'), by: ({ law }) => (law ? lawName(law, locale) : t('anyLaw')) },
    {
      key: 'state',
      label: t('state'),
      by: ({ retiredAt }) => (retiredAt ? 1 : 0),
      cell: ({ retiredAt }) =>
        retiredAt ? (
          <Badge>{t('states.retired')}</Badge>
        ) : (
          <Badge tone="success">{t('states.offered')}</Badge>
        ),
    },
  ]
}
