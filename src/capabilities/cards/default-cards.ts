import type { Card, CardSet } from './rules/set.ts'

const yes: Card = { key: 'yes', text: 'Yes', picture: 'yes' }
const sometimes: Card = { key: 'sometimes', text: 'Sometimes', picture: 'so-so' }
const no: Card = { key: 'no', text: 'No', picture: 'no' }
const often: readonly Card[] = [yes, sometimes, no]

/** The cards of an area that has set none of its own. They ask, and say nothing about any place. */
export const defaultCards: CardSet = {
  topics: [
    {
      key: 'school',
      name: 'School',
      picture: 'school',
      questions: [
        { key: 'school-listens', text: 'Do the adults at school listen to you?', cards: often },
        {
          key: 'school-work',
          text: 'How is your work at school?',
          cards: [
            { key: 'just-right', text: 'Just right', picture: 'happy' },
            { key: 'too-hard', text: 'Too hard', picture: 'dizzy' },
            { key: 'too-easy', text: 'Too easy', picture: 'sleepy' },
          ],
        },
      ],
    },
    {
      key: 'getting-about',
      name: 'Getting about',
      picture: 'bus',
      questions: [
        {
          key: 'trip-to-school',
          text: 'How is your trip to school?',
          cards: [
            { key: 'good', text: 'Good', picture: 'happy' },
            { key: 'ok', text: 'OK', picture: 'ok' },
            { key: 'hard', text: 'Hard', picture: 'sad' },
          ],
        },
        { key: 'places', text: 'Can you get to the places you like?', cards: often },
      ],
    },
    {
      key: 'friends',
      name: 'Friends',
      picture: 'friends',
      questions: [
        { key: 'a-friend', text: 'Do you have a friend to be with?', cards: often },
        { key: 'kind', text: 'Are other children kind to you?', cards: often },
      ],
    },
    {
      key: 'help',
      name: 'Help',
      picture: 'help',
      questions: [
        { key: 'get-help', text: 'Do you get help when you need it?', cards: often },
        {
          key: 'feel-safe',
          text: 'Do you feel safe?',
          cards: [
            { key: 'safe', text: 'I feel safe', picture: 'calm' },
            { key: 'not-always', text: 'Not always', picture: 'worried' },
            { key: 'not-safe', text: 'I am not safe', picture: 'warning', notSafe: true },
          ],
        },
      ],
    },
    {
      key: 'noise',
      name: 'Noise',
      picture: 'loud',
      questions: [
        {
          key: 'too-loud',
          text: 'Is it too loud for you?',
          cards: [
            { key: 'fine', text: 'It is fine', picture: 'happy' },
            { key: 'some-places', text: 'In some places', picture: 'so-so' },
            { key: 'too-loud', text: 'Too loud', picture: 'loud' },
          ],
        },
        { key: 'quiet-place', text: 'Is there a quiet place you can go?', cards: often },
      ],
    },
    {
      key: 'meetings',
      name: 'Meetings',
      picture: 'meeting',
      questions: [
        { key: 'at-meetings', text: 'Do you go to meetings about you?', cards: often },
        { key: 'meetings-listen', text: 'Do people there listen to you?', cards: often },
      ],
    },
  ],
}
