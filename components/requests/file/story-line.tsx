import { DeskFiles } from '#components/files/desk-files.tsx'
import { classes } from '#components/ui/classes.ts'
import { TONE_TEXT, type Tone } from '#components/ui/tone.ts'
import { ToneIcon } from '#components/ui/tone-icon.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseEvent, CaseText, StoryEntry } from '#lib/domain/requests/case-file.ts'
import { timeText } from '#lib/i18n/day-text.ts'
import { eventSentence } from '#lib/i18n/event-sentence.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export type StoryLineProps = { locale: Locale; zone: string; entry: StoryEntry; reference: string }

/** One entry of a case's story: a line for what happened, a letter or a note with its words. */
export function StoryLine({ locale, zone, entry, reference }: StoryLineProps) {
  const { event, text } = entry
  const tone = toneOf(entry)
  const at = event?.at ?? text?.at ?? ''
  return (
    <li className="relative ps-5">
      <span className="absolute -start-[0.68rem] top-0.5 rounded-round bg-surface py-0.5">
        <ToneIcon tone={tone} className={classes('size-5', TONE_TEXT[tone])} />
      </span>
      <p className="min-h-6">
        <span className={text ? 'font-semibold' : undefined}>{titleOf(locale, entry)}</span>
        <span className="text-small text-soft">
          {' · '}
          <time dateTime={at}>{timeText(at, zone, locale)}</time>
          {` · ${nameOf(locale, entry)}`}
        </span>
        {event?.event === 'mail-failed' ? <ToMail {...{ locale, event }} /> : null}
      </p>
      {text ? <Words {...{ locale, zone, text, reference }} /> : null}
    </li>
  )
}

const TONES: Partial<Record<CaseEvent['event'], Tone>> = {
  'request-submitted': 'info',
  'message-received': 'info',
  'request-closed': 'success',
  'request-refused': 'success',
  'request-disputed': 'danger',
  'subject-disputed': 'danger',
  'mail-failed': 'danger',
  'extension-failed': 'danger',
  'due-date-set': 'warning',
  'requester-asked': 'warning',
  'identity-asked': 'warning',
  'address-changed': 'warning',
  'address-change-stopped': 'danger',
  'legal-hold-set': 'warning',
}

function toneOf({ event }: StoryEntry): Tone {
  return (event && TONES[event.event]) ?? 'neutral'
}

function titleOf(locale: Locale, { event, text }: StoryEntry): string {
  if (event) return eventSentence(event, locale)
  return translatorFor(locale, 'story')(text.kind === 'note' ? 'note' : 'letter')
}

/** Who did it or wrote it; what the portal wrote down by itself has no name. */
function nameOf(locale: Locale, { event, text }: StoryEntry): string {
  const t = translatorFor(locale, 'story')
  const former = translatorFor(locale, 'desk')('formerColleague')
  if (!event) return text.author === null ? t('requester') : text.author || former
  return event.by.type === 'staff' ? event.by.name || former : t(event.by.type)
}

function ToMail({ locale, event }: { locale: Locale; event: CaseEvent }) {
  const { mailId } = event.payload
  if (typeof mailId !== 'string') return null
  return (
    <a href={`/${locale}/desk/outbox/${mailId}`} className="ms-2 text-small">
      {translatorFor(locale, 'story')('toMail')}
    </a>
  )
}

const SIDES = {
  requester: 'border-line bg-surface',
  staff: 'border-line bg-brand-soft',
  note: 'border-dashed border-edge bg-warning-soft',
}

type WordsProps = Pick<StoryLineProps, 'locale' | 'zone' | 'reference'> & { text: CaseText }

/** What was written, as it was typed, and what came with it. */
function Words({ locale, zone, text, reference }: WordsProps) {
  const { kind, author, body, files } = text
  const side = kind === 'note' ? 'note' : author === null ? 'requester' : 'staff'
  return (
    <div className={classes('mt-1 rounded border p-3', SIDES[side])}>
      <p className="max-w-column break-words whitespace-pre-wrap">{body}</p>
      {files.length > 0 ? (
        <div className="mt-3">
          <DeskFiles {...{ locale, zone, files }} base={`/${locale}/desk/requests/${reference}/files`} />
        </div>
      ) : null}
    </div>
  )
}
