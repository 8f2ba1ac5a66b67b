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
  if (url.protocol !== 'https:' && !loopbackNames.includes(url.hostname))
    ctx.addIssue('must begin with https:// unless it is a loopback address')
  if (url.pathname !== '/' || url.search || url.hash) ctx.addIssue('must have no path')
  return url.origin
})
const timeZone = text.refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', {
  error: 'must be an IANA time zone such as Asia/Shanghai',
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
    z.union([z.literal(''), baseUrl]),
  ),
  TRUSTED_PROXIES: setting(
    'How many proxies in front append to `X-Forwarded-For`; 0 ignores the header.',
    '0',
    whole(0, 5),
  ),
  SMTP_URL: setting(
    '`smtp://user:password@host:587` or `smtps://…`; TLS is required unless loopback. Empty: mail is captured in the outbox.',
    '',
    z.union([z.literal(''), z.url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps://' })]),
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
    z.union([z.literal(''), z.url({ protocol: /^https$/ })]),
  ),
  OPERATOR_ZONE: setting(
    'Time zone of the desk: working mornings, days on the desk.',
    'Asia/Shanghai',
    timeZone,
  ),
  EU_CALENDAR: setting(
    'Holidays for EU deadlines: those of the member state where the operator acts; `EU-NONE` for none.',
    'EU-NONE',
    z.enum(['EU-NONE', 'DE', 'FR', 'PT']),
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
    if (name.startsWith('PORTAL_') && !(name.slice(7) in SETTINGS))
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
  if (problems.length > 0) throw new BadConfiguration(problems)
  const env = parsed as Env
  return { ...env, BASE_URL: env.BASE_URL || `http://${env.HOST}:${env.PORT}` }
}

let cached: Env | undefined

/** The configuration of this process, read once. */
export function env(): Env {
  cached ??= parseEnv(process.env)
  return cached
}
