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
  DATA_DIR: z.string().min(1, 'DATA_DIR must be a folder, like ./data').optional(),
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
    DATA_DIR,
    DATABASE_URL,
    AREA,
    SMTP_URL,
    MAIL_FROM,
    ADMIN_EMAIL,
    SESSION_SECRET,
    LOG_LEVEL,
  } = reading.data
  if (SMTP_URL !== undefined && MAIL_FROM === undefined) {
    throw new Error(
      'Cannot start.\n- MAIL_FROM is missing: SMTP_URL is set, so say which address our e-mails come from'
    )
  }
  const area = resolve(root, AREA)
  return Object.freeze({
    http: { port: PORT, host: HOST, baseUrl: BASE_URL?.replace(/\/$/, '') ?? `http://localhost:${PORT}` },
    area,
    dataDir: resolve(root, DATA_DIR ?? `data/${area.split('/').at(-1)}`),
    databaseUrl: DATABASE_URL ?? null,
    mail: SMTP_URL === undefined ? null : { url: SMTP_URL, from: MAIL_FROM as string },
    adminEmail: ADMIN_EMAIL?.toLowerCase() ?? null,
    sessionSecret: SESSION_SECRET ?? null,
    logLevel: LOG_LEVEL,
  })
}

export type Config = ReturnType<typeof readConfig>

const blankIsUnset = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))

const faults = (error: z.ZodError) => error.issues.map(({ message }) => `- ${message}`).join('\n')
