import {
  Eye,
  HandHelping,
  type LucideIcon,
  MessageSquareWarning,
  PencilLine,
  Trash2,
  UserRoundX,
} from 'lucide-react'
import type { Locale } from '#lib/domain/locales.ts'
import { ASKED_KINDS, type AskedKind, askPath } from '#lib/domain/requests/kinds.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const ICONS: Record<AskedKind, LucideIcon> = {
  access: Eye,
  correction: PencilLine,
  deletion: Trash2,
  withdrawal: HandHelping,
  cancellation: UserRoundX,
  complaint: MessageSquareWarning,
}

/** What can be asked, each leading to the form with it chosen; withdrawing consent is one page of its own. */
export function KindCards({ locale }: { locale: Locale }) {
  const nouns = translatorFor(locale, 'nouns')
  return (
    <ul className="grid gap-px overflow-hidden rounded border border-line bg-line sm:grid-cols-2 lg:grid-cols-3">
      {ASKED_KINDS.map((kind) => {
        const Icon = ICONS[kind]
        return (
          <li key={kind} className="relative bg-surface p-5 hover:bg-brand-soft sm:p-6">
            <Icon aria-hidden className="size-7 text-brand" strokeWidth={1.5} />
            <a
              href={`/${locale}${askPath(kind)}`}
              className="mt-3 block font-title text-heading-s font-semibold text-ink no-underline after:absolute after:inset-0 hover:underline"
            >
              {nouns(`kindSentences.${kind}`)}
            </a>
            <p className="mt-1 text-small text-soft">{nouns(`kindHints.${kind}`)}</p>
          </li>
        )
      })}
    </ul>
  )
}
