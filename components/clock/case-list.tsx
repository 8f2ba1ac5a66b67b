import { MovedCases } from '#components/clock/moved-cases.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { CASES_A_PAGE, isEarlier, type MovedCase } from '#lib/domain/requests/moved-case.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type CaseListProps = {
  locale: Locale
  cases: readonly MovedCase[]
  uncounted: number
  /** The page shown, from 1, and the address of each. */
  page: number
  hrefOf(page: number): string
}

/** Every case that a change touches, most urgent first, page by page, with what to look out for above. */
export function CaseList({ locale, cases, uncounted, page, hrefOf }: CaseListProps) {
  const t = translatorFor(locale, 'calendars')
  const { toneWords } = messagesOf(locale).site
  const earlier = cases.filter(isEarlier).length
  const first = (page - 1) * CASES_A_PAGE
  const shown = cases.slice(first, first + CASES_A_PAGE)
  const last = first + shown.length
  return (
    <Stack>
      {earlier > 0 ? (
        <Notice
          tone="danger"
          title={t('preview.earlierTitle', { count: earlier })}
          toneWord={toneWords.danger}
        >
          <p>{t('preview.earlierText')}</p>
        </Notice>
      ) : null}
      {uncounted > 0 ? (
        <Notice
          tone="warning"
          title={t('preview.uncountedTitle', { count: uncounted })}
          toneWord={toneWords.warning}
        >
          <p>{t('preview.uncountedText')}</p>
        </Notice>
      ) : null}
      {shown.length > 0 ? (
        <MovedCases locale={locale} caption={t('preview.casesCaption')} cases={shown} />
      ) : (
        <p>{t('preview.noCases')}</p>
      )}
      {cases.length > shown.length ? (
        <p className="text-soft">{t('preview.shown', { first: first + 1, last, all: cases.length })}</p>
      ) : null}
      <Pagination
        label={t('preview.pages')}
        previous={page > 1 ? { href: hrefOf(page - 1), label: t('preview.previous') } : undefined}
        next={last < cases.length ? { href: hrefOf(page + 1), label: t('preview.next') } : undefined}
      />
    </Stack>
  )
}
