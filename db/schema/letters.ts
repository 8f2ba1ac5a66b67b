import { index, integer, table, text } from '#db/schema/columns.ts'
import type { LetterState } from '#lib/domain/letters/lifecycle.ts'
import type { Locale } from '#lib/domain/locales.ts'

/** A letter of staff on its way: written, looked at by others, held, and sent; then it is correspondence. */
export const letters = table(
  'letters',
  {
    id: text().primaryKey(),
    requestId: text().notNull(),
    /** What it does when it goes. */
    verb: text().$type<'reply' | 'ask' | 'close' | 'refuse'>().notNull(),
    authorId: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    /** Where it stands: `lib/domain/letters/lifecycle.ts`. */
    state: text().$type<LetterState>().notNull(),
    /** JSON of what its form held, under the request's key. */
    sealedContent: text().notNull(),
    version: integer().notNull(),
    /** The version of the case that its author had read. */
    caseVersion: integer().notNull(),
    reviewerId: text(),
    reviewedAt: text(),
    approverId: text(),
    approvedAt: text(),
    /** When it goes by itself: the end of the time to undo, or of a cooling-off. */
    sendAt: text(),
    /** The notice to the contact on file that a cooling-off began. */
    noticeMailId: text(),
    /** The message it became. */
    messageId: text(),
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
  },
  (t) => [
    index('letters_request').on(t.requestId, t.id),
    index('letters_to_send').on(t.state, t.sendAt, t.id),
    index('letters_author').on(t.authorId, t.state, t.id),
  ],
)

/** Every version of a letter that was kept, by whom. */
export const letterVersions = table(
  'letter_versions',
  {
    id: text().primaryKey(),
    letterId: text().notNull(),
    version: integer().notNull(),
    staffId: text().notNull(),
    sealedContent: text().notNull(),
    createdAt: text().notNull(),
    /** When it was last kept by itself while somebody typed; null once somebody asked for it to be kept. */
    typedAt: text(),
  },
  (t) => [index('letter_versions_letter').on(t.letterId, t.version)],
)

/** What was blacked out of a file before it was released, and why (sealed). */
export const redactions = table(
  'redactions',
  {
    id: text().primaryKey(),
    requestId: text().notNull(),
    fileId: text().notNull(),
    /** Code of the reason. */
    because: text().notNull(),
    sealedNote: text().notNull(),
    staffId: text().notNull(),
    createdAt: text().notNull(),
  },
  (t) => [index('redactions_request').on(t.requestId, t.id)],
)

/** A text to answer with, for a kind, a law and an outcome, or for any of them. */
export const replyTemplates = table('reply_templates', {
  id: text().primaryKey(),
  kind: text(),
  law: text(),
  outcome: text(),
  place: integer().notNull(),
  retiredAt: text(),
  version: integer().notNull(),
})

/** The words of a template, every version of every language. */
export const replyTemplateTexts = table(
  'reply_template_texts',
  {
    id: text().primaryKey(),
    templateId: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    version: integer().notNull(),
    name: text().notNull(),
    body: text().notNull(),
    changedAt: text().notNull(),
    changedBy: text().notNull(),
  },
  (t) => [index('reply_template_texts_template').on(t.templateId, t.locale, t.version)],
)
