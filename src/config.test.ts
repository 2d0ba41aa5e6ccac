import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

describe('settings', () => {
  it('are all optional for trying the site out', () => {
    expect(readConfig({}, '/srv/kept')).toMatchObject({
      http: { port: 3000, host: 'localhost', baseUrl: 'http://localhost:3000' },
      area: '/srv/kept/areas/devon',
      dataDir: '/srv/kept/data/devon',
      databaseUrl: null,
      mail: null,
    })
  })

  it('are refused together, each with what to do', () => {
    const wrong = {
      PORT: 'abc',
      BASE_URL: 'send.example.gov.uk',
      DATABASE_URL: 'mysql://x',
      SESSION_SECRET: 'short',
    }
    expect(() => readConfig(wrong, '/srv/kept')).toThrow(
      [
        'Cannot start.',
        '- PORT must be a number from 0 to 65535',
        '- BASE_URL must be the address people type, like https://send.example.gov.uk',
        '- DATABASE_URL must be an address, like postgres://name@host/database',
        '- SESSION_SECRET must be 32 characters or more',
      ].join('\n')
    )
  })

  it('ask for our own address when there is a mail server', () => {
    expect(() => readConfig({ SMTP_URL: 'smtp://localhost:25' }, '/srv/kept')).toThrow('MAIL_FROM is missing')
  })

  it('send letters one way only, and say what GOV.UK Notify still needs', () => {
    const key = `kept-${'26785a09-ab16-4eb0-8407-a37497a57506'}-${'3d844edf-8d35-48ac-975b-e847b4f122b0'}`
    const template = 'f33517ff-2a88-4f6e-b855-c550268ce08a'
    const smtp = { SMTP_URL: 'smtp://localhost:25', MAIL_FROM: 'send@example.org' }
    const read = (env: NodeJS.ProcessEnv) => () => readConfig(env, '/srv/kept')
    expect(read({ ...smtp, NOTIFY_API_KEY: key, NOTIFY_EMAIL_TEMPLATE: template })).toThrow('choose one way')
    expect(read({ NOTIFY_TEXT_TEMPLATE: template })).toThrow('NOTIFY_API_KEY is missing')
    expect(read({ NOTIFY_URL: 'http://notify.example.org' })).toThrow('NOTIFY_URL must begin with https')
    expect(read({ NOTIFY_API_KEY: key })).toThrow('NOTIFY_TEXT_TEMPLATE is missing')
    expect(read({ ...smtp, NOTIFY_API_KEY: key, NOTIFY_TEXT_TEMPLATE: template })()).toMatchObject({
      mail: { from: 'send@example.org' },
      notify: { apiKey: key, emailTemplate: null, textTemplate: template },
    })
  })

  it('take an empty value as not set', () => {
    expect(readConfig({ DATABASE_URL: '' }, '/srv/kept').databaseUrl).toBeNull()
  })
})
