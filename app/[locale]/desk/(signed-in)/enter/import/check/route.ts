import { keepImport } from '#lib/commands/imports/keep-import.ts'
import { importForm } from '#lib/domain/imports/forms.ts'
import { DEFAULT_LOCALE, isLocale } from '#lib/domain/locales.ts'
import { fieldFailed, ok } from '#lib/domain/result.ts'
import { fileRoute } from '#lib/http/file-route.ts'
import { IMPORT_PATH, importVocabulary } from '#lib/http/import-vocabulary.ts'

export const POST = fileRoute(
  {
    name: '/desk/enter/import/check',
    permission: 'enter-request',
    schema: importForm,
    back: () => IMPORT_PATH,
    async run({ input: { uploaded } }) {
      const [list] = uploaded
      return list ? ok({ to: `${IMPORT_PATH}/${list}` }) : fieldFailed('files', 'import-missing')
    },
  },
  {
    door: 'staff',
    limit: 'upload',
    async take(context, _, { source, params: { locale } }) {
      const vocabulary = await importVocabulary(context, isLocale(locale) ? locale : DEFAULT_LOCALE)
      return keepImport(context, { source, vocabulary })
    },
  },
)
