import { TagChip } from '#components/tags/tag-chip.tsx'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { Tag, TagDone } from '#lib/domain/requests/tags.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type TagsCardProps = {
  locale: Locale
  reference: string
  on: readonly Tag[]
  /** Those that could be put on. */
  offered: readonly Tag[]
  mayTag: boolean
  /** What was just done with one of them. */
  done: TagDone | null
}

/** The tags of one case: taken off one by one, put on from those that are offered. */
export function TagsCard({ locale, reference, on, offered, mayTag, done }: TagsCardProps) {
  const t = translatorFor(locale, 'bulk')
  const action = `/${locale}/desk/requests/${reference}/tag`
  if (on.length === 0 && (!mayTag || offered.length === 0)) return null
  return (
    <Card id="tags" title={t('tags.onCase')}>
      {done && mayTag ? <Done {...{ locale, action, on, offered, done }} /> : null}
      {on.length === 0 ? <p className="text-soft">{t('tags.noneOnCase')}</p> : null}
      <ul className="flex flex-wrap gap-2">
        {on.map((tag) => (
          <li key={tag.id} className="flex items-center gap-1">
            <TagChip name={tag.name} />
            {mayTag ? <TakeOff {...{ action, tag }} label={t('tags.takeOff', { name: tag.name })} /> : null}
          </li>
        ))}
      </ul>
      {mayTag && offered.length > 0 ? (
        <form method="post" action={action} className="flex flex-wrap items-end gap-2 print:hidden">
          <input type="hidden" name="put" value="on" />
          <div className="min-w-0 flex-1">
            <label htmlFor="put-tag" className="text-small font-semibold">
              {t('tags.choose')}
            </label>
            <select id="put-tag" name="tag" className="control">
              {offered.map((tag) => (
                <option key={tag.id} value={tag.id}>
                  {tag.name}
                </option>
              ))}
            </select>
          </div>
          <Button variant="secondary">{t('tags.put')}</Button>
        </form>
      ) : null}
    </Card>
  )
}

type DoneProps = Pick<TagsCardProps, 'locale' | 'on' | 'offered'> & { action: string; done: TagDone }

/** What was just done, as long as it is so, and what takes it back. */
function Done({ locale, action, on, offered, done }: DoneProps) {
  const t = translatorFor(locale, 'bulk')
  const tag = (done.put === 'on' ? on : offered).find(({ id }) => id === done.tagged)
  if (!tag) return null
  return (
    <form
      method="post"
      action={action}
      className="flex items-center justify-between gap-2 rounded bg-success-soft py-1 ps-2 print:hidden"
    >
      <input type="hidden" name="put" value={done.put === 'on' ? 'off' : 'on'} />
      <input type="hidden" name="tag" value={tag.id} />
      <p role="status" className="min-w-0 wrap-anywhere">
        {t(done.put === 'on' ? 'tags.wasPut' : 'tags.wasTaken', { name: tag.name })}
      </p>
      <Button variant="quiet">{t('undo')}</Button>
    </form>
  )
}

function TakeOff({ action, tag, label }: { action: string; tag: Tag; label: string }) {
  return (
    <form method="post" action={action} className="print:hidden">
      <input type="hidden" name="put" value="off" />
      <input type="hidden" name="tag" value={tag.id} />
      <button
        type="submit"
        aria-label={label}
        title={label}
        className="size-6 rounded-small text-soft hover:text-ink"
      >
        <span aria-hidden>×</span>
      </button>
    </form>
  )
}
