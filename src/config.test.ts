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

  it('take an empty value as not set', () => {
    expect(readConfig({ DATABASE_URL: '' }, '/srv/kept').databaseUrl).toBeNull()
  })
})
