import { z } from 'zod'

/** One configurable thing: what it means, and how its text is read. The README's table is generated from this. */
type Setting<T> = { doc: string; fallback: string; schema: z.ZodType<T>; secret?: boolean }

const setting = <T>(doc: string, fallback: string, schema: z.ZodType<T>, secret = false): Setting<T> => ({
  doc,
  fallback,
  schema,
  secret,
})

const text = z.string().trim()
const whole = (min: number, max: number) =>
  z.string().regex(/^\d+$/, 'must be a whole number').transform(Number).pipe(z.number().min(min).max(max))
const address = z.email('must be one e-mail address')
const loopbackNames = ['localhost', '127.0.0.1', '[::1]']
const baseUrl = z.url('must be a web address').transform((value, ctx) => {
  const url = new URL(value)
  // SR-013: in the open, only https.
  const isLoopback = url.protocol === 'http:' && loopbackNames.includes(url.hostname)
  if (url.protocol !== 'https:' && !isLoopback)
    ctx.addIssue('must begin with https:// (or http:// on a loopback address)')
  if (url.pathname !== '/' || url.search || url.hash) ctx.addIssue('must have no path')
  if (url.username || url.password) ctx.addIssue('must have no user name or password')
  return url.origin
})
/** An issuer's name is its address, letter by letter, so it is not changed. */
const issuer = z.url('must be a web address').refine(
  (value) => {
    const { protocol, hostname } = new URL(value)
    return protocol === 'https:' || (protocol === 'http:' && loopbackNames.includes(hostname))
  },
  { error: 'must begin with https:// (or http:// on a loopback address)' },
)
const timeZone = text.refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', {
  error: 'must be an IANA time zone such as Asia/Shanghai',
})

const jsonObject = text.transform((value, ctx): Record<string, unknown> => {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(value))
  } catch {
    ctx.addIssue('must be a JSON object')
    return z.NEVER
  }
})

// the states of the European Economic Area, as lib/domain has them too, which this layer does not know
const EU_CALENDARS = [
  'EU-NONE',
  ...(['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IS', 'IE'] as const),
  ...(['IT', 'LV', 'LI', 'LT', 'LU', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE'] as const),
] as const

/** An empty text, or what the schema reads; its own words when it refuses, which a union would swallow. */
const orEmpty = <T>(schema: z.ZodType<T>) =>
  z.string().transform((value, ctx): T | '' => {
    if (value === '') return ''
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    for (const { message } of parsed.error.issues) ctx.addIssue(message)
    return z.NEVER
  })

/** Every variable the portal reads, in the order of the README's table. */
export const SETTINGS = {
  DATA_DIR: setting('Folder of the database, the keys and the captured state.', './data', text.min(1)),
  HOST: setting(
    'Address to listen on; keep it loopback and put a TLS proxy in front.',
    '127.0.0.1',
    text.min(1),
  ),
  PORT: setting('Port to listen on.', '3000', whole(0, 65535)),
  BASE_URL: setting(
    'Address people use, for links and the origin check; https unless loopback. Empty: `http://HOST:PORT`.',
    '',
    orEmpty(baseUrl),
  ),
  TRUSTED_PROXIES: setting(
    'How many proxies in front append to `X-Forwarded-For`; 0 ignores the header.',
    '0',
    whole(0, 5),
  ),
  SMTP_URL: setting(
    '`smtp://user:password@host:587` or `smtps://…`; TLS is required unless loopback. Empty: mail is captured in the outbox.',
    '',
    orEmpty(z.url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps://' })),
    true,
  ),
  MAIL_FROM: setting('Sender address of every mail.', 'privacy@localhost.localdomain', address),
  ADMIN_MAILBOX: setting(
    'Mailbox told of confirmed requests, replies and due dates.',
    'admin@kagebatteries.com',
    address,
  ),
  OPERATOR_NAME: setting('The company, as people know it.', 'KAGE Group', text.min(1).max(80)),
  OPERATOR_LEGAL_NAME: setting(
    'The company, as the law knows it.',
    'Guangzhou Dingguagua Enterprise Management Co., Ltd.',
    text.min(1).max(200),
  ),
  OPERATOR_EMAIL: setting('Where people can ask by e-mail instead.', 'admin@kagebatteries.com', address),
  OPERATOR_POSTAL_ADDRESS: setting(
    'Where people can write instead; lines separated by `;`. Empty: not offered.',
    '',
    text.max(400),
  ),
  OPERATOR_PHONE: setting('Where people can call instead. Empty: not offered.', '', text.max(60)),
  OPERATOR_POLICY_URL: setting(
    'The privacy policy. Empty: not linked.',
    '',
    orEmpty(z.url({ protocol: /^https$/ })),
  ),
  OPERATOR_ZONE: setting(
    'Time zone of the desk: working mornings, days on the desk.',
    'Asia/Shanghai',
    timeZone,
  ),
  EU_CALENDAR: setting(
    'Holidays for EU deadlines: those of the EEA state where the operator acts (`DE`, `FR`, …); `EU-NONE` for none.',
    'EU-NONE',
    z.enum(EU_CALENDARS),
  ),
  OPERATOR_SINCE: setting(
    'Day the operator began to handle personal data: nothing can have been received before.',
    '2021-11-01',
    z.iso.date({ error: 'must be a day such as 2021-11-01' }),
  ),
  OPERATOR_TARGET_DAYS: setting(
    'Calendar days within which the operator means to answer.',
    '20',
    whole(1, 365),
  ),
  OPERATOR_SMALL_AGENT: setting(
    '`yes` if the operator is a small processing agent (Brazil doubles its times).',
    'no',
    z.enum(['yes', 'no']),
  ),
  IDENTITY_DOCUMENTS: setting(
    '`yes` lets staff ask for a picture of an identity document, after recording why less will not do; sealed, and destroyed once checked.',
    'no',
    z.enum(['yes', 'no']),
  ),
  DESK_RULES: setting(
    'Rules of the desk until they are set there, as JSON such as `{"undoSeconds":60}`; names and bounds as on the page Settings, Rules.',
    '{}',
    jsonObject,
  ),
  OIDC_ISSUER: setting(
    'Provider of single sign-on (OpenID Connect) for staff who were invited; https unless loopback. Register `BASE_URL/en/desk/sign-in/single-sign-on/callback` there. Empty: none.',
    '',
    orEmpty(issuer),
  ),
  OIDC_CLIENT_ID: setting('The id of this portal at that provider.', '', text.max(200)),
  OIDC_CLIENT_SECRET: setting('The secret that goes with it.', '', text.max(500), true),
  OIDC_CLIENT_SECRET_FILE: setting('A file that holds the secret instead.', '', text.max(500)),
  OIDC_NAME: setting(
    'What people call that provider, for the button. Empty: “your organisation”.',
    '',
    text.max(60),
  ),
  OIDC_SECOND_FACTOR: setting(
    'Values of `amr` or `acr`, with spaces between, that mean a second factor was shown there, such as `mfa`. Empty: it is always asked here.',
    '',
    text.max(200),
  ),
  CLAMD_SOCKET: setting(
    'Unix socket of a ClamAV daemon that every uploaded file must pass. Empty: not scanned, and the desk says so.',
    '',
    text.max(100),
  ),
  MIN_FREE_MB: setting(
    'Below this much free disk, new requests are refused with the other ways to ask; reading goes on.',
    '200',
    whole(0, 1_000_000),
  ),
  RATE_LIMIT_SCALE: setting(
    'Multiplies every rate limit; raise it only for load tests.',
    '1',
    whole(1, 1_000_000),
  ),
  CLOCK_OFFSET_SECONDS: setting('Moves the clock forward; for drills only.', '0', whole(0, 3_000_000_000)),
  WORKER_TICK_MS: setting('How often the worker looks for work, in milliseconds.', '1000', whole(20, 60_000)),
} satisfies Record<string, Setting<unknown>>

type Parsed = { [Name in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[Name]['schema']> }
/** The validated configuration: `BASE_URL` is always an origin without a trailing slash. */
export type Env = Parsed

/** What is wrong with a configuration, one line a variable; secrets are never echoed (SR-193). */
export class BadConfiguration extends Error {
  readonly problems: string[]
  constructor(problems: string[]) {
    super(
      `The configuration has ${problems.length} error(s):\n${problems.map((line) => `  - ${line}`).join('\n')}`,
    )
    this.name = 'BadConfiguration'
    this.problems = problems
  }
}

/**
 * Reads the configuration from variables named `PORTAL_…`.
 * @throws BadConfiguration listing every error at once, unknown `PORTAL_` names included.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const problems: string[] = []
  const parsed: Record<string, unknown> = {}
  for (const name of Object.keys(source)) {
    if (name.startsWith('PORTAL_') && !Object.hasOwn(SETTINGS, name.slice(7)))
      problems.push(`${name}: is not a setting of this portal`)
  }
  for (const [name, { schema, fallback, secret }] of Object.entries<Setting<unknown>>(SETTINGS)) {
    const given = source[`PORTAL_${name}`]
    const result = schema.safeParse(given ?? fallback)
    if (result.success) parsed[name] = result.data
    else {
      const why = result.error.issues.map((issue) => issue.message).join('; ')
      problems.push(`PORTAL_${name}: ${why}${secret ? '' : ` (given: ${JSON.stringify(given)})`}`)
    }
  }
  // Of what could be read: so that this error, too, is listed with all the others.
  const ownUrl = parsed.BASE_URL === '' ? loopbackUrl(parsed.HOST, parsed.PORT) : parsed.BASE_URL
  if (ownUrl === null)
    problems.push('PORTAL_BASE_URL: must be set, because PORTAL_HOST is not a loopback address')
  if (parsed.OIDC_ISSUER && !parsed.OIDC_CLIENT_ID)
    problems.push('PORTAL_OIDC_CLIENT_ID: must be set, because PORTAL_OIDC_ISSUER is')
  if (problems.length > 0) throw new BadConfiguration(problems)
  return { ...(parsed as Env), BASE_URL: ownUrl as string }
}

/** The origin of a portal on loopback, as browsers write it (no `:80`); null where the listener is in the open. */
function loopbackUrl(host: unknown, port: unknown): string | null | undefined {
  if (typeof host !== 'string' || typeof port !== 'number') return undefined
  const name = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
  if (!loopbackNames.includes(name)) return null
  return new URL(`http://${name}:${port}`).origin
}

let cached: Env | undefined

/** The configuration of this process, read once. */
export function env(): Env {
  cached ??= parseEnv(process.env)
  return cached
}
