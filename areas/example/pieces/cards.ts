/** What Ambleford asks children with cards: its young people's group chose the words. */

const card = (key: string, text: string, picture: string) => ({ key, text, picture })
const often = [card('yes', 'Yes', 'yes'), card('sometimes', 'Sometimes', 'so-so'), card('no', 'No', 'no')]
const how = [card('good', 'Good', 'happy'), card('ok', 'OK', 'ok'), card('hard', 'Hard', 'sad')]

const topic = (
  key: string,
  name: string,
  picture: string,
  questions: readonly (readonly [string, string, readonly object[]])[]
) => ({
  key,
  name,
  picture,
  questions: questions.map(([key, text, cards]) => ({ key, text, cards })),
})

export const cards = {
  topics: [
    topic('school', 'School', 'school', [
      ['school-listens', 'Do the adults at school listen to you?', often],
      ['lunch', 'How is lunch time?', how],
    ]),
    topic('getting-about', 'Getting about', 'bus', [
      ['trip-to-school', 'How is your trip to school?', how],
      ['places', 'Can you get to the places you like?', often],
    ]),
    topic('friends', 'Friends', 'friends', [
      ['a-friend', 'Do you have a friend to be with?', often],
      ['kind', 'Are other children kind to you?', often],
    ]),
    topic('help', 'Help', 'help', [
      ['get-help', 'Do you get help when you need it?', often],
      [
        'feel-safe',
        'Do you feel safe?',
        [
          card('safe', 'I feel safe', 'calm'),
          card('not-always', 'Not always', 'worried'),
          { ...card('not-safe', 'I am not safe', 'warning'), notSafe: true },
        ],
      ],
    ]),
    topic('noise', 'Noise', 'loud', [
      [
        'too-loud',
        'Is it too loud for you?',
        [
          card('fine', 'It is fine', 'happy'),
          card('some-places', 'In some places', 'so-so'),
          card('too-loud', 'Too loud', 'loud'),
        ],
      ],
      ['quiet-place', 'Is there a quiet place you can go?', often],
    ]),
    topic('meetings', 'Meetings', 'meeting', [
      ['at-meetings', 'Do you go to meetings about you?', often],
      ['meetings-listen', 'Do people there listen to you?', often],
    ]),
  ],
}
