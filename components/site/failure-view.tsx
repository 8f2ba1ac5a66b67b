'use client'

import { useSyncExternalStore } from 'react'
import { Button, ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { DEFAULT_LOCALE, isLocale } from '#lib/domain/locales.ts'
import { FAILURE_WORDS } from '#lib/i18n/failure-words.ts'

const never = () => () => {}
const localeOfAddress = () => {
  const first = window.location.pathname.split('/')[1]
  return isLocale(first) ? first : DEFAULT_LOCALE
}

/** What is shown when a page could not be made: never why, always what to do. */
export function FailureView({ reset }: { reset: () => void }) {
  const locale = useSyncExternalStore(never, localeOfAddress, () => DEFAULT_LOCALE)
  const words = FAILURE_WORDS[locale]
  return (
    <main id="main" className="mx-auto w-full max-w-page px-4 pt-16 pb-20 sm:px-6">
      <title>{words.title}</title>
      <PageHeader title={words.title} lead={words.lead} />
      <ButtonRow>
        <Button type="button" onClick={reset}>
          {words.again}
        </Button>
        <ButtonLink href={`/${locale}`} variant="secondary">
          {words.toStart}
        </ButtonLink>
      </ButtonRow>
    </main>
  )
}
