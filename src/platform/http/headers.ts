/** What a page does with sound: `play` a recording of ours, or `record` one and listen back before it is sent. */
export type UseOfSound = 'play' | 'record'

/** The headers of an answer. Sound is open only where a page needs it: the microphone on the page that records. */
export function headersFor(sound?: UseOfSound): Readonly<Record<string, string>> {
  if (sound === undefined) return safetyHeaders
  const policy = safetyHeaders['content-security-policy']
  const withSound = `${policy}; media-src 'self'${sound === 'record' ? ' blob:' : ''}`
  if (sound === 'play') return { ...safetyHeaders, 'content-security-policy': withSound }
  const permissions = safetyHeaders['permissions-policy']?.replace('microphone=()', 'microphone=(self)') ?? ''
  return { ...safetyHeaders, 'content-security-policy': withSound, 'permissions-policy': permissions }
}

/** Sent with every answer. No inline script or style, no other site, no frame, no trace of us elsewhere. */
const safetyHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  // same-origin and not no-referrer: with no-referrer a browser sends "Origin: null" with our own forms.
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), interest-cohort=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}
