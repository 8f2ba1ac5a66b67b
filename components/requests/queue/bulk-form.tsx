import type { ReactNode } from 'react'
import { TickedCount } from '#components/requests/queue/ticked-count.tsx'
import { assigneeLabel } from '#components/staff/away-line.tsx'
import { Button } from '#components/ui/button.tsx'
import { Details } from '#components/ui/details.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { type BulkVerb, NOBODY } from '#lib/domain/requests/bulk-form.ts'
import type { Assignee } from '#lib/domain/staff/absence.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type Named = { id: string; name: string }

type BulkFormProps = {
  locale: Locale
  /** The address parameters of this queue, to come back to. */
  from: string
  colleagues: readonly Assignee[]
  /** Those that are offered. */
  tags: readonly Named[]
  /** The table with its boxes. */
  children: ReactNode
}

/** The list as a form: what is ticked can be changed at once, by a bar that comes up with the first tick. */
export function BulkForm({ locale, from, colleagues, tags, children }: BulkFormProps) {
  const t = translatorFor(locale, 'bulk')
  const people = colleagues.map((one) => ({ id: one.staffId, name: assigneeLabel(one, locale) }))
  const nobody = { id: NOBODY, name: t('nobody') }
  return (
    <form method="post" action={`/${locale}/desk/cases/change`}>
      <input type="hidden" name="from" value={from} />
      {/* Enter in a field presses the first button of a form, which would assign them all: this one does nothing */}
      <button type="submit" disabled hidden>
        {t('label')}
      </button>
      {children}
      <fieldset className="bulk-bar">
        <legend className="sr-only">{t('label')}</legend>
        <TickedCount label={t('ticked')} of="cases[]" />
        <Together>
          <Choice name="assignee" label={t('assignee')} first={t('choose')} options={[...people, nobody]} />
          <Do verb="assign">{t('assign')}</Do>
        </Together>
        {tags.length > 0 ? (
          <Together>
            <Choice name="tag" label={t('tag')} first={t('chooseTag')} options={tags} />
            <Do verb="tag">{t('put')}</Do>
            <Do verb="untag">{t('take')}</Do>
          </Together>
        ) : null}
        <div className="basis-full">
          <Details summary={t('close')}>
            <div className="flex flex-wrap items-end gap-2">
              <Together>
                <Line name="reason" label={t('reason')} />
                <Tick name="block" label={t('block')} />
                <Do verb="spam">{t('spam')}</Do>
              </Together>
              <Together>
                <Line name="of" label={t('of')} />
                <Do verb="duplicate">{t('duplicate')}</Do>
              </Together>
            </div>
          </Details>
        </div>
      </fieldset>
    </form>
  )
}

/** A field and what is done with it: they stay side by side as long as there is room. */
const Together = ({ children }: { children: ReactNode }) => (
  <div className="flex max-w-full min-w-0 flex-wrap items-end gap-2">{children}</div>
)

const Do = ({ verb, children }: { verb: BulkVerb; children: ReactNode }) => (
  <Button variant="secondary" name="do" value={verb}>
    {children}
  </Button>
)

type FieldProps = { name: string; label: string }

function Choice({ name, label, first, options }: FieldProps & { first: string; options: readonly Named[] }) {
  return (
    <div className="min-w-0 flex-1 basis-32">
      <label htmlFor={`bulk-${name}`} className="text-small font-semibold">
        {label}
      </label>
      <select id={`bulk-${name}`} name={name} className="control">
        <option value="">{first}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}

function Line({ name, label }: FieldProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={`bulk-${name}`} className="text-small font-semibold">
        {label}
      </label>
      <input id={`bulk-${name}`} name={name} autoComplete="off" className="control" />
    </div>
  )
}

function Tick({ name, label }: FieldProps) {
  return (
    <label className="flex min-h-9 items-center gap-2 text-small">
      <input type="checkbox" name={name} value="yes" className="choice" />
      {label}
    </label>
  )
}
