import { join } from 'node:path'
import type { NextConfig } from 'next'

/** A bare Next of the same version: what the portal is compared with. */
const config: NextConfig = {
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['better-sqlite3'],
  turbopack: { root: join(import.meta.dirname, '../..') },
}

export default config
