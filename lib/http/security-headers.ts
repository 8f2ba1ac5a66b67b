import { LOCALES } from '#lib/domain/locales.ts'

const START_PAGES = ['/', ...LOCALES.map((locale) => `/${locale}`)]

/** A nonce or an id: 18 random bytes. */
export function randomText(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
}

/** SR-020: nothing but our own scripts with this answer's nonce, our own styles, our own forms. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** SR-021 to SR-027, on every answer. Only the start page may be indexed. */
export function securityHeaders(nonce: string, pathname: string): Record<string, string> {
  const indexed = START_PAGES.includes(pathname)
  return {
    'content-security-policy': contentSecurityPolicy(nonce),
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
    ...(indexed ? {} : { 'x-robots-tag': 'noindex, nofollow' }),
  }
}
