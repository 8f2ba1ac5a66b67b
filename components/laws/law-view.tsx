import { firmnessText, forceText, placesText } from '#components/laws/law-facts.ts'
import type { LawLine } from '#components/laws/law-line.ts'
import { LawRules } from '#components/laws/law-rules.tsx'
import { ModeBadge } from '#components/laws/mode-badge.tsx'
import { ModeForm } from '#components/laws/mode-form.tsx'
import { UndecidedNotice } from '#components/laws/undecided-notice.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { Section } from '#components/ui/section.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** What was just done: the mode changed, or a list of cases moved (and how many due dates with it) or kept. */
export type LawDone = { what: 'mode' | 'moved' | 'kept'; moved: number }
type LawViewProps = {
  locale: Locale
  path: string
  law: LawLine
  mayManage: boolean
  shown: ShownForm
  done: LawDone | null
}

/** One law: where and since when it holds, how the operator stands to it, and what it says. */
export function LawView({ locale, path, law, mayManage, shown, done }: LawViewProps) {
  const t = translatorFor(locale, 'law-desk')
  return (
    <>
      <BackLink href={`/${locale}/desk/laws`} label={t('back')} />
      <PageHeader
        title={translatorFor(locale, 'clock')(`laws.${law.id}`)}
        aside={<ModeBadge locale={locale} mode={law.mode} />}
      />
      <Stack space="wide">
        {done ? (
          <Notice
            tone="success"
            title={t(`done.${done.what}`, { moved: done.moved })}
            toneWord={messagesOf(locale).site.toneWords.success}
            live
          />
        ) : null}
        {law.mode === 'off' && law.open > 0 ? (
          <Notice
            tone="info"
            title={t('mode.stillOpen', { open: law.open })}
            toneWord={messagesOf(locale).site.toneWords.info}
          />
        ) : null}
        <UndecidedNotice locale={locale} law={law} />
        <DefinitionGrid items={factsOf(locale, law)} />
        <Card title={t('mode.title')}>
          {mayManage ? (
            <ModeForm locale={locale} law={law} shown={shown} />
          ) : (
            <p>{t(`modeHints.${law.mode}`)}</p>
          )}
        </Card>
        <Section title={t('rules.title')}>
          <LawRules {...{ locale, path }} id={law.id} version={law.version} />
        </Section>
      </Stack>
    </>
  )
}

function factsOf(locale: Locale, law: LawLine) {
  const t = translatorFor(locale, 'law-desk')
  const next = law.nextFrom
    ? [{ key: 'next', term: t('facts.next'), description: dayText(law.nextFrom, locale) }]
    : []
  return [
    { key: 'force', term: t('columns.force'), description: forceText(law, locale) },
    { key: 'version', term: t('facts.version'), description: dayText(law.version, locale) },
    ...next,
    { key: 'firmness', term: t('columns.firmness'), description: firmnessText(law, locale) },
    { key: 'open', term: t('columns.open'), description: law.open },
    { key: 'places', term: t('columns.places'), description: placesText(law, locale) },
  ]
}
