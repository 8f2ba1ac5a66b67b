import { CaseList } from '#components/clock/case-list.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { ButtonRow } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { Section } from '#components/ui/section.tsx'
import type { LawId } from '#lib/domain/clock/law.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { MovedCase } from '#lib/domain/requests/moved-case.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** The undecided open cases of one older version, and what the version in force would do to them. */
export type VersionList = {
  from: string
  to: string
  cases: readonly MovedCase[]
  moving: number
  uncounted: number
  undecided: number
  fingerprint: string
}
type VersionsViewProps = {
  locale: Locale
  path: string
  id: LawId
  lists: readonly VersionList[]
  mayManage: boolean
  shown: ShownForm
  page: number
}

/** Open cases that were filed under older versions of a law, list by list, each to be decided about. */
export function VersionsView({ locale, id, lists, shown, ...rest }: VersionsViewProps) {
  const t = translatorFor(locale, 'law-desk')
  const law = translatorFor(locale, 'clock')(`laws.${id}`)
  return (
    <>
      <BackLink href={`/${locale}/desk/laws/${id}`} label={law} />
      <PageHeader
        title={t('versions.title')}
        lead={t(lists.length > 0 ? 'versions.lead' : 'versions.nothing')}
      />
      <Stack space="wide">
        {lists.map((list, at) => (
          <Decision key={list.from} {...{ locale, id, list, ...rest }} shown={at === 0 ? shown : null} />
        ))}
      </Stack>
    </>
  )
}

type DecisionProps = Omit<VersionsViewProps, 'lists'> & { list: VersionList }

function Decision({ locale, path, id, list, mayManage, shown, page }: DecisionProps) {
  const t = translatorFor(locale, 'law-desk')
  const { cases, uncounted, undecided, moving } = list
  const [from, to] = [dayText(list.from, locale), dayText(list.to, locale)]
  return (
    <PostForm
      action={`/${locale}/desk/laws/${id}/versions/send`}
      locale={locale}
      problems={shown?.problems}
      summary={shown?.summary}
      words={messagesOf(locale).site.form}
    >
      <Section title={t('versions.list', { from })}>
        <Stack>
          <p>{t('versions.text', { undecided, moving, to })}</p>
          <CaseList {...{ locale, path, cases, uncounted, page }} name={`cases-${list.from}`} />
          {mayManage ? (
            <ButtonRow>
              <Hidden name="from" value={list.from} />
              <Hidden name="to" value={list.to} />
              <Hidden name="fingerprint" value={list.fingerprint} />
              <SubmitButton name="decision" value="moved">
                {t('versions.move', { to })}
              </SubmitButton>
              <SubmitButton name="decision" value="kept" variant="secondary">
                {t('versions.keep', { from })}
              </SubmitButton>
            </ButtonRow>
          ) : (
            <p>{t('versions.onlyAdministrators')}</p>
          )}
        </Stack>
      </Section>
    </PostForm>
  )
}
