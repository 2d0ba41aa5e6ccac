import type { Agreed } from '../rules/good-answer.ts'

/** What this site proposes until the partnership agrees its own. Version 0. */
export const proposed: Agreed = {
  checks: [
    { text: 'Says thank you', words: ['thank you', 'thanks', 'grateful'], without: false },
    { text: 'Says sorry where something went wrong', words: ['sorry', 'apologise'], without: false },
    {
      text: 'Does not say sorry with empty words',
      words: [
        ...['any inconvenience', 'sorry you feel', 'sorry that you feel', 'sorry if', 'apologise if'],
        ...['feedback is important', 'value your feedback', 'lessons will be learned', 'has been logged'],
      ],
      without: true,
    },
    { text: 'Answers what was asked', words: [], without: false },
    { text: 'Says what happens next', words: ['i will', 'we will', "i'll", "we'll", 'next'], without: false },
    {
      text: 'Gives a day',
      words: [
        ...[
          'monday',
          'tuesday',
          'wednesday',
          'thursday',
          'friday',
          'today',
          'tomorrow',
          'january',
          'february',
        ],
        ...[
          'march',
          'april',
          'may',
          'june',
          'july',
          'august',
          'september',
          'october',
          'november',
          'december',
        ],
      ],
      without: false,
    },
    {
      text: 'Says whom to talk to',
      words: ['ring', 'call', 'phone', 'talk to', 'speak to', 'write to'],
      without: false,
    },
    {
      text: 'Does not hide behind a rule',
      words: ['cannot comment', "can't comment", 'unable to comment', 'our policy', 'data protection'],
      without: true,
    },
    {
      text: 'Uses no words of our own trade',
      words: [
        ...['stakeholder', 'stakeholders', 'signpost', 'signposted', 'signposting', 'pathways'],
        ...['engagement', 'escalated', 'multi-disciplinary'],
        'multi-agency',
        'pathway',
        'provision',
        'going forward',
      ],
      without: true,
    },
  ],
  templates: [
    {
      name: 'Thank you, and what we will do',
      words:
        'Thank you for telling us. I have read your story.\n\nYou told us that [what happened, in your own words].\n\nI will [what you will do] by [day].\n\nYou can talk to [name] on [number].',
    },
    {
      name: 'We got it wrong',
      words:
        'Thank you for telling us. I am sorry. You should have had [what they should have had].\n\nThis is what went wrong: [what went wrong].\n\nWe will [what happens next] by [day]. Ask for [name] on [number] if we do not.',
    },
    {
      name: 'Thank you for what was good',
      words:
        'Thank you for telling us what went well. I have told [who] what you said about [what was good].\n\nWe will use it to [what for] by [day].',
    },
  ],
}
