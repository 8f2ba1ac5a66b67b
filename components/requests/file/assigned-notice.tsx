import { awaySentence } from '#components/staff/away-line.tsx'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import type { AssignUndo } from '#lib/domain/requests/desk-forms.ts'
import type { Assignee } from '#lib/domain/staff/absence.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type AssignedNoticeProps = {
  locale: Locale
  file: CaseFile
  colleagues: readonly Assignee[]
  undo: AssignUndo | null
}

/** That a case was assigned, whether whoever has it now is away, and a way to take it back while nothing else happened. */
export function AssignedNotice({ locale, file, colleagues, undo }: AssignedNoticeProps) {
  const t = translatorFor(locale, 'casefile')
  const { toneWords } = messagesOf(locale).site
  const holder = colleagues.find(({ staffId }) => staffId === file.assignee?.id)
  const away = holder ? awaySentence(holder, locale) : ''
  const tone = away ? 'warning' : 'success'
  const isNews = undo !== null && undo.former !== (file.assignee?.id ?? null)
  const canUndo = isNews && undo.version === file.version && file.actions.includes('assign')
  return (
    <Notice tone={tone} title={t('done.assign')} toneWord={toneWords[tone]} live>
      {away ? <p>{away}</p> : null}
      {canUndo ? <Undo {...{ locale, file, colleagues, undo }} /> : null}
    </Notice>
  )
}

function Undo({ locale, file, colleagues, undo }: AssignedNoticeProps & { undo: AssignUndo }) {
  const t = translatorFor(locale, 'casefile')
  const former = colleagues.find(({ staffId }) => staffId === undo.former)?.name
  return (
    <form method="post" action={`/${locale}/desk/requests/${file.reference}/assign`}>
      <input type="hidden" name="assignee" value={undo.former ?? ''} />
      <input type="hidden" name="version" value={undo.version} />
      <Button variant="secondary">{t('assign.undo', { name: former ?? t('assign.nobody') })}</Button>
    </form>
  )
}
