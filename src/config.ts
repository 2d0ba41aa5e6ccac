import { resolve } from 'node:path'
import { z } from 'zod'

const webAddress = (message: string) => z.url({ protocol: /^https?$/, error: message })

const Environment = z.object({
  PORT: z.coerce
    .number('PORT must be a number from 0 to 65535')
    .int('PORT must be a whole number')
    .min(0, 'PORT must be a number from 0 to 65535')
    .max(65535, 'PORT must be a number from 0 to 65535')
    .default(3000),
  HOST: z.string().default('localhost'),
  BASE_URL: webAddress(
    'BASE_URL must be the address people type, like https://send.example.gov.uk'
  ).optional(),
  TRUST_PROXY: z.enum(['yes', 'no'], 'TRUST_PROXY must be yes or no').default('no'),
  DATA_DIR: z.string().min(1, 'DATA_DIR must be a folder, like ./data').optional(),
  TAKEN_BACK_LIST: z
    .string()
    .min(1, 'TAKEN_BACK_LIST must be a file, like ./data/devon.taken-back')
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must be an address, like postgres://name@host/database')
    .optional(),
  AREA: z.string().min(1, 'AREA must be the folder of an area, like areas/devon').default('areas/devon'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'SMTP_URL must be an address, like smtp://name:password@mail.example.gov.uk:587')
    .optional(),
  MAIL_FROM: z.email('MAIL_FROM must be an e-mail address, like send@example.gov.uk').optional(),
  NOTIFY_API_KEY: z
    .string()
    .regex(
      /^.+-[0-9a-f-]{36}-[0-9a-f-]{36}$/,
      'NOTIFY_API_KEY must be a whole key of GOV.UK Notify: its name, then two long ids'
    )
    .optional(),
  NOTIFY_EMAIL_TEMPLATE: z.uuid('NOTIFY_EMAIL_TEMPLATE must be the id of a template').optional(),
  NOTIFY_TEXT_TEMPLATE: z.uuid('NOTIFY_TEXT_TEMPLATE must be the id of a template').optional(),
  NOTIFY_URL: webAddress('NOTIFY_URL must be an address').default('https://api.notifications.service.gov.uk'),
  ADMIN_EMAIL: z.email('ADMIN_EMAIL must be an e-mail address, like name@example.gov.uk').optional(),
  SESSION_SECRET: z.string().min(32, 'SESSION_SECRET must be 32 characters or more').optional(),
  LOG_LEVEL: z
    .enum(
      ['debug', 'info', 'warn', 'error', 'silent'],
      'LOG_LEVEL must be debug, info, warn, error or silent'
    )
    .default('info'),
})

/**
 * Reads every setting once. Nothing else in the code looks at the environment.
 * Throws on start, naming every fault at once. Folders come back absolute.
 */
export function readConfig(env: NodeJS.ProcessEnv, root: string) {
  const reading = Environment.safeParse(blankIsUnset(env))
  if (!reading.success) throw new Error(`Cannot start.\n${faults(reading.error)}`)
  const {
    PORT,
    HOST,
    BASE_URL,
    TRUST_PROXY,
    DATA_DIR,
    TAKEN_BACK_LIST,
    DATABASE_URL,
    AREA,
    SMTP_URL,
    MAIL_FROM,
    ADMIN_EMAIL,
    SESSION_SECRET,
    LOG_LEVEL,
  } = reading.data
  const mixed = faultsOfMail(reading.data)
  if (mixed.length > 0) throw new Error(['Cannot start.', ...mixed.map(fault => `- ${fault}`)].join('\n'))
  const area = resolve(root, AREA)
  const dataDir = resolve(root, DATA_DIR ?? `data/${area.split('/').at(-1)}`)
  return Object.freeze({
    http: { port: PORT, host: HOST, baseUrl: BASE_URL?.replace(/\/$/, '') ?? `http://localhost:${PORT}` },
    trustProxy: TRUST_PROXY === 'yes',
    area,
    dataDir,
    /** Beside the data folder and not in it: whoever loses or empties the folder still has the list. */
    takenBackList: resolve(root, TAKEN_BACK_LIST ?? `${dataDir}.taken-back`),
    databaseUrl: DATABASE_URL ?? null,
    mail: SMTP_URL === undefined ? null : { url: SMTP_URL, from: MAIL_FROM as string },
    notify: notifyOf(reading.data),
    adminEmail: ADMIN_EMAIL?.toLowerCase() ?? null,
    sessionSecret: SESSION_SECRET ?? null,
    logLevel: LOG_LEVEL,
  })
}

export type Config = ReturnType<typeof readConfig>

type MailSettings = Pick<
  z.infer<typeof Environment>,
  | 'SMTP_URL'
  | 'MAIL_FROM'
  | 'NOTIFY_API_KEY'
  | 'NOTIFY_EMAIL_TEMPLATE'
  | 'NOTIFY_TEXT_TEMPLATE'
  | 'NOTIFY_URL'
>

/** Settings that are right by themselves and wrong together. */
function faultsOfMail(mail: MailSettings): string[] {
  const template = mail.NOTIFY_EMAIL_TEMPLATE ?? mail.NOTIFY_TEXT_TEMPLATE
  const rules: readonly [boolean, string][] = [
    [
      mail.SMTP_URL !== undefined && mail.MAIL_FROM === undefined,
      'MAIL_FROM is missing: SMTP_URL is set, so say which address our e-mails come from',
    ],
    [
      mail.SMTP_URL !== undefined && mail.NOTIFY_EMAIL_TEMPLATE !== undefined,
      'SMTP_URL and NOTIFY_EMAIL_TEMPLATE are both set: choose one way for e-mails to go',
    ],
    [
      !/^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$))/.test(mail.NOTIFY_URL),
      'NOTIFY_URL must begin with https: it is sent addresses and numbers',
    ],
    [
      mail.NOTIFY_API_KEY === undefined && template !== undefined,
      'NOTIFY_API_KEY is missing: a template of GOV.UK Notify is set',
    ],
    [
      mail.NOTIFY_API_KEY !== undefined && template === undefined,
      'NOTIFY_EMAIL_TEMPLATE or NOTIFY_TEXT_TEMPLATE is missing: NOTIFY_API_KEY is set, so say what to send with it',
    ],
  ]
  return rules.flatMap(([broken, fault]) => (broken ? [fault] : []))
}

function notifyOf(mail: MailSettings) {
  if (mail.NOTIFY_API_KEY === undefined) return null
  return {
    apiKey: mail.NOTIFY_API_KEY,
    emailTemplate: mail.NOTIFY_EMAIL_TEMPLATE ?? null,
    textTemplate: mail.NOTIFY_TEXT_TEMPLATE ?? null,
    url: mail.NOTIFY_URL.replace(/\/$/, ''),
  }
}

const blankIsUnset = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))

const faults = (error: z.ZodError) => error.issues.map(({ message }) => `- ${message}`).join('\n')
