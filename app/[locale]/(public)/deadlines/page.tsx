import type { Metadata } from 'next'
import { DeadlineAnswer } from '#components/clock/deadline-answer.tsx'
import { DeadlineForm } from '#components/clock/deadline-form.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { QUESTION_FIELDS, type TypedQuestion } from '#lib/domain/clock/deadline-question.ts'
import { resolvePlace } from '#lib/domain/clock/places.ts'
import { askPath, isAskedKind } from '#lib/domain/requests/kinds.ts'
import { contextFor } from '#lib/http/context.ts'
import { type PageProps, pageLocale } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { momentIn } from '#lib/i18n/clock-speaker.ts'
import { problemSentence } from '#lib/i18n/problem-sentence.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readDeadlinePreview } from '#lib/reads/deadline-preview.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const { problems } = await calculatorOf(props)
  return pageTitle(locale, translatorFor(locale, 'deadlines')('title'), problems.length > 0)
}

/** If you ask today: by when an answer would be due, for anybody, without filing anything. */
export default async function DeadlinesPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const { typed, preview, rights, problems } = await calculatorOf(props)
  const t = translatorFor(locale, 'deadlines')
  const said = problems.map(({ field, code }) => ({ field, message: problemSentence(locale, code) }))
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Card>
        <DeadlineForm locale={locale} typed={typed} rights={rights} problems={said} />
      </Card>
      {preview ? (
        <DeadlineAnswer
          locale={locale}
          preview={preview}
          moment={momentIn(resolvePlace(typed.place).zone, locale).format(Date.parse(preview.askedAt))}
          askHref={isAskedKind(typed.right) ? `/${locale}${askPath(typed.right)}` : null}
        />
      ) : null}
    </>
  )
}

/** What the address asks; a field that came twice is as good as empty. */
async function calculatorOf({ searchParams }: PageProps) {
  const query = await searchParams
  const given = QUESTION_FIELDS.flatMap((field) => {
    const value = query[field]
    return value === undefined ? [] : [[field, typeof value === 'string' ? value.slice(0, 40) : ''] as const]
  })
  const typed: Partial<TypedQuestion> = Object.fromEntries(given)
  return readDeadlinePreview(contextFor({ type: 'visitor' }), typed)
}
