import type { NextConfig } from 'next'

/** What Next may do here, and above all what it may not: see README "Decisions" and security floors. */
const config: NextConfig = {
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  // Types are checked by `npm run check`, with the native compiler that Next cannot load.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['better-sqlite3', 'pino'],
}

export default config
