import type { NextRequest } from 'next/server'
import { DEFAULT_LOCALE, isLocale, type Locale } from '#lib/domain/locales.ts'
import type { KeySheet } from '#lib/domain/requests/key-sheet.ts'
import { webProcess } from '#lib/http/context.ts'
import { readCookie } from '#lib/http/cookies.ts'
import { keySheet } from '#lib/http/key-sheet.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type Route = { params: Promise<Record<string, string>> }

/** The sheet as a text file, for whoever has no printer. Without the key in this browser it leads back to the page. */
export async function keySheetText(request: NextRequest, { params }: Route): Promise<Response> {
  const { locale: asked = '' } = await params
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE
  const { BASE_URL } = webProcess().env
  const sheet = await keySheet(locale, readCookie(request.headers.get('cookie'), 'filing', BASE_URL))
  if (!sheet) return new Response(null, { status: 303, headers: { location: `/${locale}/request/sent` } })
  const [first = ''] = sheet.references
  const name = `${translatorFor(locale, 'sent')('sheet.file')}-${first}.txt`
  return new Response(textOf(locale, sheet), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="${first}.txt"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-store',
    },
  })
}

/** Windows' own editor wants its line ends, and a mark to read Chinese. */
function textOf(locale: Locale, { references, accessKey, address }: KeySheet): string {
  const t = translatorFor(locale, 'sent')
  const lines = [
    t('sheet.title'),
    '',
    ...references.map((reference) => `${t('sheet.reference')}: ${reference}`),
    `${t('sheet.accessKey')}: ${accessKey}`,
    `${t('sheet.where')}: ${address}`,
    '',
    ...(['key', 'ask', 'lost'] as const).map((rule) => t(`sheet.rules.${rule}`)),
  ]
  return `\uFEFF${lines.join('\r\n')}\r\n`
}
