import type { Import, Source } from '#tests/architecture/sources.ts'

/** Who may import whom: files of ours by the beginning of their path, then packages. First match by folder. */
const LAYERS: { folder: string; own: string[]; packages: string[] }[] = [
  { folder: 'lib/domain/', own: ['lib/domain/'], packages: ['zod'] },
  {
    folder: 'lib/platform/',
    own: ['lib/platform/'],
    packages: [
      'node:',
      'zod',
      'pino',
      'otpauth',
      '@zxcvbn-ts/',
      'ical.js',
      'csv',
      'sharp',
      '@simplewebauthn/server',
      'openid-client',
      'unpdf',
      'yazl',
    ],
  },
  {
    folder: 'db/',
    own: ['db/', 'lib/domain/', 'lib/platform/'],
    packages: ['node:', 'drizzle-orm', 'better-sqlite3'],
  },
  {
    folder: 'lib/vault/',
    own: ['lib/vault/', 'lib/domain/', 'lib/platform/', 'db/client.ts', 'db/queries/'],
    packages: ['node:crypto'],
  },
  {
    folder: 'lib/commands/',
    own: [
      'lib/commands/context.ts',
      'lib/commands/steps/',
      'lib/domain/',
      'lib/platform/',
      'lib/vault/',
      'db/client.ts',
      'db/queries/',
    ],
    packages: ['zod'],
  },
  {
    folder: 'lib/reads/',
    own: [
      'lib/reads/',
      'lib/commands/context.ts',
      'lib/commands/steps/',
      'lib/domain/',
      'lib/platform/',
      'lib/vault/',
      'db/client.ts',
      'db/queries/',
    ],
    packages: ['zod'],
  },
  { folder: 'lib/i18n/', own: ['lib/i18n/', 'lib/domain/'], packages: ['use-intl', 'intl-messageformat'] },
  {
    folder: 'lib/mail/',
    own: ['lib/mail/', 'lib/domain/', 'lib/i18n/', 'lib/platform/'],
    packages: ['node:', 'nodemailer'],
  },
  {
    folder: 'lib/jobs/',
    own: [
      'lib/jobs/',
      'lib/commands/',
      'lib/reads/',
      'lib/mail/',
      'lib/platform/',
      'lib/domain/',
      'lib/vault/',
      'db/',
    ],
    packages: ['node:'],
  },
  {
    folder: 'lib/worker.ts',
    own: ['lib/jobs/', 'lib/commands/', 'lib/reads/', 'lib/mail/', 'lib/platform/', 'lib/domain/', 'db/'],
    packages: ['node:'],
  },
  {
    folder: 'lib/http/',
    own: [
      'lib/http/',
      'lib/commands/',
      'lib/reads/',
      'lib/mail/',
      'lib/domain/',
      'lib/i18n/',
      'lib/platform/',
      'db/client.ts',
      'db/queries/',
    ],
    packages: [
      'node:',
      'next',
      'react',
      'zod',
      'rate-limiter-flexible',
      'ical.js',
      '@fastify/busboy',
      'yazl',
      'csv',
      'write-excel-file',
    ],
  },
  {
    folder: 'components/',
    own: ['components/', 'lib/domain/', 'lib/i18n/'],
    packages: ['react', 'react-dom', 'react-hook-form', 'zod', 'lucide-react', 'uqr', 'use-intl'],
  },
  {
    folder: 'app/',
    own: ['app/', 'components/', 'lib/http/', 'lib/commands/', 'lib/reads/', 'lib/domain/', 'lib/i18n/'],
    packages: ['next', 'react', 'zod', 'uqr', 'lucide-react'],
  },
  {
    folder: 'scripts/',
    own: ['scripts/', 'lib/', 'db/', 'tests/'],
    packages: [
      'node:',
      'better-sqlite3',
      'csv',
      'playwright-core',
      'date-holidays',
      'chinese-days',
      '@hyunbinseo/holidays-kr',
      'zod',
    ],
  },
  { folder: 'bench/', own: [''], packages: [''] },
  { folder: 'tests/', own: [''], packages: [''] },
]

const within = (name: string, allowed: string[]) =>
  allowed.some(
    (start) =>
      name === start ||
      (start.endsWith('/') || start.endsWith(':') || start === ''
        ? name.startsWith(start)
        : name.startsWith(`${start}/`)),
  )

/** Whether a file may import this. */
export function isAllowed(source: Source, imported: Import): boolean {
  const layer = LAYERS.find(({ folder }) => source.path.startsWith(folder))
  if (!layer) return true
  return within(imported.to, imported.own ? layer.own : layer.packages)
}
