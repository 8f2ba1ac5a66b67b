/**
 * What Next may do here, and above all what it may not: see README "Decisions" and security floors. Not in TypeScript:
 * to read that, Next keeps its whole compiler in memory for as long as the portal runs.
 * @type {import('next').NextConfig}
 */
const config = {
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  // Types are checked by `npm run check`, with the native compiler that Next cannot load.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['better-sqlite3', 'pino'],
  // What proxy.ts does not touch: the built scripts and styles.
  headers: async () => [
    {
      source: '/_next/static/:path*',
      headers: [
        { key: 'x-content-type-options', value: 'nosniff' },
        { key: 'cross-origin-resource-policy', value: 'same-origin' },
        { key: 'referrer-policy', value: 'no-referrer' },
        { key: 'content-security-policy', value: "default-src 'none'; frame-ancestors 'none'" },
      ],
    },
  ],
}

export default config
