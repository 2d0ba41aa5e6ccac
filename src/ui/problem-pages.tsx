import { BadRequest, type ProblemPages } from '../platform/http/index.ts'
import { catalogue } from '../platform/language/index.ts'
import { useCopy, usePage } from '../platform/render/index.ts'
import { PublicPage } from './layouts/index.ts'
import { Para, Phone } from './words/index.tsx'

const copy = catalogue({
  notFound: {
    heading: 'We cannot find that page',
    text: 'The address may be wrong, or we may have moved the page.',
    allPages: 'See all pages',
  },
  notAllowed: {
    heading: 'This page is not open to you',
    text: 'You are signed in, but this page is for people with another role. Ask your administrator if you need it.',
    back: 'Go to My work',
  },
  conflict: {
    heading: 'This has changed since you opened it',
    text: 'Someone else changed it, or it is already done. Nothing you sent was kept. Go back and look at it again.',
  },
  badRequest: {
    'not-our-page': {
      heading: 'We could not be sure this came from you',
      text: 'Your page was open for a long time, or your browser does not keep cookies. Go back, load the page again and send it once more.',
    },
    'bad-form': {
      heading: 'We could not read that form',
      text: 'It held something that our pages do not send. Go back and try again.',
    },
    'too-large': {
      heading: 'That was too much to send at once',
      text: 'Send it in smaller parts, or talk to a person.',
    },
    'wrong-kind': {
      heading: 'We could not read what was sent',
      text: 'This address takes a form from one of our pages. Go back and try again.',
    },
    'signed-out': {
      heading: 'You were signed out before this was saved',
      text: 'Nothing you sent was kept. Copy what you need, sign in, and send it again.',
    },
  },
  signIn: 'Sign in',
  typed: 'Here is what you wrote, so that you can copy it',
  broken: {
    heading: 'Something went wrong. It is not you',
    text: 'Go back and try again in 5 minutes. Your words are kept if you saved them.',
  },
  talk: (name: string, hours: string) => ({ before: `Or call the ${name} on `, after: `, ${hours}.` }),
})

/** The pages for when something is not there, not allowed, not right, or broken. They never show what is inside. */
export const problemPages: ProblemPages = {
  notFound: () => <Problem kind="notFound" link={{ href: '/all-pages', kind: 'allPages' }} />,
  notAllowed: () => <Problem kind="notAllowed" link={{ href: '/staff', kind: 'back' }} />,
  conflict: () => <Problem kind="conflict" />,
  badRequest: error => <BadRequestPage error={error} />,
  broken: () => <Problem kind="broken" />,
}

interface ProblemProps {
  readonly kind: 'notFound' | 'notAllowed' | 'conflict' | 'broken'
  readonly link?: { readonly href: string; readonly kind: 'allPages' | 'back' }
}

const Problem = ({ kind, link }: ProblemProps) => {
  const t = useCopy(copy)
  const words: { heading: string; text: string; allPages?: string; back?: string } = t[kind]
  return (
    <PublicPage title={words.heading} noIndex>
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p class="govuk-body">{words.text}</p>
      {link && (
        <p class="govuk-body">
          <a class="govuk-link" href={link.href}>
            {words[link.kind]}
          </a>
        </p>
      )}
      <TalkInstead />
    </PublicPage>
  )
}

const BadRequestPage = ({ error }: { error: BadRequest }) => {
  const t = useCopy(copy)
  const { heading, text } = t.badRequest[error.code]
  const typed = error.typed.filter(value => value.length > 20)
  return (
    <PublicPage title={heading} noIndex>
      <h1 class="govuk-heading-l">{heading}</h1>
      <p class="govuk-body">{text}</p>
      {typed.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t.typed}</h2>
          {typed.map(value => (
            <p class="govuk-inset-text kept-words">{value}</p>
          ))}
        </>
      )}
      {error.code === 'signed-out' && (
        <p class="govuk-body">
          <a class="govuk-link" href="/staff/sign-in">
            {t.signIn}
          </a>
        </p>
      )}
      <TalkInstead />
    </PublicPage>
  )
}

const TalkInstead = () => {
  const { name, phone, hours } = usePage().site.contact
  const { before, after } = useCopy(copy).talk(name, hours)
  return (
    <Para>
      {before}
      <Phone number={phone} />
      {after}
    </Para>
  )
}
