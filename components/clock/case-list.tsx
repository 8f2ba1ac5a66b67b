import { MovedCases } from '#components/clock/moved-cases.tsx'
import { pageAddress } from '#components/sorting/sorting.ts'
import { Notice } from '#components/ui/notice.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { CASES_A_PAGE, isEarlier, type MovedCase } from '#lib/domain/requests/moved-case.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type CaseListProps = {
  locale: Locale
  path: string
  /** The table's name in the address. */
  name: string
  cases: readonly MovedCase[]
  uncounted: number
  /** The page shown, from 1. */
  page: number
}

/** Every case that a change touches, most urgent first or as asked, page by page, with what to look out for above. */
export function CaseList({ locale, path, name, cases, uncounted, page }: CaseListProps) {
  const t = translatorFor(locale, 'calendars')
  const { toneWords } = messagesOf(locale).site
  const earlier = cases.filter(isEarlier).length
  const first = (page - 1) * CASES_A_PAGE
  const last = Math.min(first + CASES_A_PAGE, cases.length)
  const shown = Math.max(0, last - first)
  const pageLink = (n: number, label: string) => ({ href: pageAddress({ locale, path }, n), label })
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
      {shown > 0 ? (
        <MovedCases
          {...{ locale, path, name, cases }}
          caption={t('preview.casesCaption')}
          part={[first, last]}
        />
      ) : (
        <p>{t('preview.noCases')}</p>
      )}
      {cases.length > shown ? (
        <p className="text-soft">{t('preview.shown', { first: first + 1, last, all: cases.length })}</p>
      ) : null}
      <Pagination
        label={t('preview.pages')}
        previous={page > 1 ? pageLink(page - 1, t('preview.previous')) : undefined}
        next={last < cases.length ? pageLink(page + 1, t('preview.next')) : undefined}
      />
    </Stack>
  )
}
