import type { RoleCode } from '../../platform/access/index.ts'
import { catalogue } from '../../platform/language/index.ts'

const roles: Readonly<Record<RoleCode, string>> = {
  reader: 'Reads new stories and takes names out',
  answerer: 'Answers stories by name',
  'safeguarding-lead': 'Leads on safeguarding',
  caller: 'Rings people who asked for a call',
  'caller-lead': 'Plans who rings on which days',
  themer: 'Sorts stories into themes',
  facilitator: 'Runs votes and groups',
  'workstream-lead': 'Leads a workstream',
  'accountable-officer': 'Accountable officer',
  'board-secretary': 'Board secretary',
  chair: 'Chair of the board',
  'board-member': 'Board member',
  'forum-co-chair': 'Co-chair of the parent carer forum',
  'young-people-lead': 'Lead for young people',
  publisher: 'Second person before anything is public',
  administrator: 'Administrator: people and roles',
}

export const copy = catalogue({
  /** What a person with each role does here, for lists and choices. */
  roles,
  ask: {
    heading: 'Sign in',
    email: 'What is your work email address?',
    hint: 'We will send you a code',
    missing: 'Enter your work email address',
    wrong: 'Enter an email address, like name@example.org',
    send: 'Send me a code',
    tooOften: 'You have asked for many codes. Wait 15 minutes, then ask again',
  },
  enter: {
    heading: 'Enter the code we sent you',
    sent: 'If somebody with that address works here, we have sent them a code.',
    noServer: 'This site has no mail server. On the computer it runs on, read the code on',
    outbox: 'the outbox page',
    code: 'Code',
    hint: '8 letters and numbers. It works once, for 10 minutes, in this browser only',
    missing: 'Enter the code from the email',
    wrong: 'This is not the code we sent you. Check each letter',
    over: 'This code does not work any more. Ask for a new one',
    submit: 'Sign in',
    none: 'No email after a few minutes? Look in your junk mail, then ask for a new code. Or ask the person who looks after accounts to check your address.',
    again: 'Ask for a new code',
  },
  signedOut: 'You are signed out',
  letter: {
    subject: (site: string) => `Sign in to ${site}`,
    text: (site: string, code: string) =>
      `Somebody asked to sign in to ${site} with this email address. If it was you, here is what to type on the page that asked for it.

${code}

It works once, for 10 minutes, in the browser that asked. We will never ring you to ask for it.

If it was not you, do nothing. Nobody can sign in without it.
`,
  },
  outbox: {
    title: 'Outbox',
    intro: 'This site has no mail server, so emails stay here. Only this computer can open this page.',
    empty: 'No emails yet.',
    to: (address: string) => `To ${address}`,
    toTeller: 'To somebody who told us something: only the post knows the address',
  },
  people: {
    heading: 'People and roles',
    add: 'Add a person',
    mail: 'Emails that were not sent',
    left: 'No role today, cannot sign in',
    more: 'Name, job and roles',
  },
  add: {
    heading: 'Add a person',
    name: 'Name',
    nameMissing: 'Enter their name',
    jobTitle: 'Job title',
    jobTitleMissing: 'Enter their job title',
    organisation: 'Organisation',
    organisationMissing: 'Choose their organisation',
    email: 'Work email address',
    emailHint: 'Their sign-in codes go there. Nobody but administrators sees it',
    emailMissing: 'Enter their work email address',
    emailWrong: 'Enter an email address, like name@example.org',
    emailTaken: 'Somebody has this email address already. Enter another one',
    save: 'Add this person',
    saved: (name: string) => `${name} is added. Now give them a role`,
  },
  person: {
    email: 'Email',
    job: 'Job title',
    organisation: 'Organisation',
    roles: 'Roles',
    noRoles: 'No roles yet. Without a role nobody can sign in.',
    from: (role: string, from: string) => `${role}, from ${from}`,
    until: (role: string, from: string, until: string) => `${role}, from ${from}. Ends on ${until}`,
    ended: (role: string, from: string, until: string) => `${role}, from ${from}. Ended on ${until}`,
    givenBy: (name: string) => `Given by ${name}.`,
    endedBy: (name: string) => `Ended by ${name}.`,
    end: 'End this role',
  },
  give: {
    heading: 'Give a role',
    role: 'Role',
    roleMissing: 'Choose a role',
    startsOn: 'First day',
    startsMissing: 'Enter the first day',
    endsOn: 'First day without it (optional)',
    endsHint: 'Leave it empty if you do not know yet',
    incomplete: (part: string) => `The day must include a ${part}`,
    wrong: 'Enter a real day',
    order: 'First day without it must be after the first day',
    held: 'They have this role on those days already. To change its days, end it first',
    save: 'Give this role',
    saved: (name: string, role: string) => `${name} has a new role: ${role}`,
  },
  end: {
    heading: (name: string) => `When does this role end for ${name}?`,
    endsOn: 'First day without it',
    hint: 'Today takes it away at once, also where they are signed in',
    missing: 'Enter the first day without it',
    past: 'First day without it must be today or later',
    later: 'First day without it must be before the day it ends already',
    last: 'Nobody else is administrator. Give somebody else that role first',
    save: 'End this role',
    saved: (name: string) => `The role of ${name} ends`,
  },
  mail: {
    heading: 'Emails that were not sent',
    intro: 'We do not know that these arrived. The address and the words are not shown here.',
    empty: 'Every email was sent, or is on its way.',
    facts: (day: string, tries: number, fault: string) =>
      `Written on ${day}. Tried ${tries === 1 ? 'once' : `${tries} times`}. The mail server said: ${fault}`,
    unknown: (day: string) =>
      `Written on ${day}. The line broke while we sent it. It may have arrived. Sent again, it may come twice`,
    again: 'Send it again',
    queued: 'It will be sent again',
  },
})
