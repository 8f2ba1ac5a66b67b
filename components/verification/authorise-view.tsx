import { PostForm } from '#components/forms/post-form.tsx'
import { DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { ShownProblems } from '#components/verification/shown-problems.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { AGENTS } from '#lib/domain/requests/agents.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type AuthoriseProps = {
  locale: Locale
  found: {
    agent: { name: string; as: (typeof AGENTS)[number] }
    cases: readonly { reference: string; kind: Kind; receivedOn: string }[]
  }
  shown: Pick<ShownProblems, 'problems' | 'summary'> | null
}

/** Who acts for the person and what they ask, with the two answers; each is a button of its own, and nothing is preset. */
export function AuthoriseView({ locale, found: { agent, cases }, shown }: AuthoriseProps) {
  const t = translatorFor(locale, 'confirm')
  const nouns = translatorFor(locale, 'nouns')
  const words = messagesOf(locale).site
  return (
    <div className="space-y-8">
      <PostForm
        action={`/${locale}/my-request/authorise/confirm`}
        locale={locale}
        words={words.form}
        submitLabel={t('person.yes')}
        problems={shown?.problems}
        summary={shown?.summary}
      >
        <PageHeader title={t('person.who')} lead={t('person.whoLead')} />
        <DefinitionGrid
          items={[
            { key: 'name', term: t('person.name'), description: agent.name },
            { key: 'as', term: t('person.as'), description: nouns(`agents.${agent.as}`) },
            ...cases.map(({ reference, kind, receivedOn }) => ({
              key: reference,
              term: reference,
              description: t('person.asks', {
                what: nouns(`kindSentences.${kind}`),
                day: dayText(receivedOn, locale),
              }),
            })),
          ]}
        />
        <Notice tone="info" title={t('person.next')} toneWord={words.toneWords.info}>
          <p>{t('person.nextText')}</p>
        </Notice>
      </PostForm>
      <PostForm
        action={`/${locale}/my-request/authorise/dispute`}
        locale={locale}
        words={words.form}
        submitLabel={t('person.no')}
        submitVariant="danger"
      >
        <p className="max-w-column">{t('person.noText')}</p>
      </PostForm>
    </div>
  )
}
