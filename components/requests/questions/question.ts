import type { Typed } from '#components/requests/typed.ts'
import type { DraftFile } from '#lib/domain/files/draft-files.ts'
import type { FileLimits } from '#lib/domain/files/limits.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { Catalogue } from '#lib/domain/operator/catalogue.ts'
import type { DraftAnswers } from '#lib/domain/requests/intake.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'

/** What every page of the form is given: what to show as answered, and what it may say. */
export type QuestionProps = {
  locale: Locale
  values: Typed
  /** The right whose details this page asks for; other pages are about none. */
  kind: AskedKind | undefined
  operatorEmail: string
  /** What the operator holds and why. */
  catalogue: Catalogue
  /** Files given so far. */
  files: readonly DraftFile[]
  /** What may be handed in. */
  fileLimits: FileLimits
  /** The fields of this page with something to put right. */
  faulty: readonly string[]
  /** Everything answered so far. */
  answers: DraftAnswers
}
