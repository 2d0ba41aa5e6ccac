import { choice, form, longText, optionalChoice, worded } from '../../platform/forms/index.ts'
import type { Language } from '../../platform/language/index.ts'
import type { Needs } from '../area/index.ts'
import { whereToField } from '../contacts/index.ts'
import {
  agreements,
  MINE,
  NOT_KNOWN,
  relations,
  sharings,
  tellers,
  tellUsCopy,
  WORDS_LIMIT,
} from '../voices/index.ts'
import { copy } from './copy.ts'
import { staffCopy } from './staff-copy.ts'

type FormNeeds = Pick<Needs, 'area' | 'mailer'>

const both = {
  in: (language: Language) => ({ t: tellUsCopy.in(language).tellUs, ours: copy.in(language).about }),
}

/** What is asked of everybody who tells: the same questions in the same words, on one page. */
export const aboutForm = ({ area, mailer }: FormNeeds) =>
  form(both, ({ t, ours }) => {
    const texts = mailer?.channels.includes('text') ? 'both' : 'email'
    return {
      teller: choice({
        label: t.teller,
        missing: t.tellerMissing,
        options: worded(tellers, t.tellers),
      }),
      whose: choice({
        label: t.whose,
        missing: t.whoseMissing,
        options: worded([MINE, ...relations], t.whoses),
      }),
      theirSay: optionalChoice({
        label: ours.theirSay,
        hint: t.theirSayHint,
        options: agreements.map(value => ({ value, ...t.theirSays[value] })),
      }),
      cornerstone: choice({
        label: t.place,
        hint: t.placeHint,
        missing: t.placeMissing,
        options: [
          ...area.cornerstones.map(({ key, name, about }) => ({ value: key, text: name, hint: about })),
          { value: NOT_KNOWN, text: t.placeNotKnown, hint: t.placeNotKnownHint },
        ],
      }),
      sharing: choice({
        label: t.sharing,
        hint: t.sharingHint,
        missing: t.sharingMissing,
        options: worded(sharings, t.sharings),
      }),
      askFirst: choice({
        label: t.askFirst,
        hint: t.askFirstHint,
        missing: t.askFirstMissing,
        options: worded(['yes', 'no'], t.askFirsts),
      }),
      email: whereToField({
        label: t.email,
        hint: t.emailHint[texts],
        texts: texts === 'both',
        wrong: { ...t.emailWrong, unreadable: t.emailWrong.unreadable[texts] },
      }),
    }
  })

export type AboutForm = ReturnType<typeof aboutForm>

/** What somebody said, as it is typed up. */
export const typedForm = form(
  staffCopy,
  ({ typing: t }) => ({
    words: longText({
      label: t.words,
      hint: t.wordsHint,
      rows: 14,
      missing: t.missing,
      most: [WORDS_LIMIT, t.tooLong],
    }),
  }),
  { buttons: ['keep', 'change'] }
)
