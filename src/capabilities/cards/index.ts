import type { Room } from '../area/index.ts'
import { copy } from './copy.ts'
import { forgetCards, forgetDraftsAgain } from './forget.ts'
import { cardsJobs } from './jobs.ts'
import { cardsRoutes } from './routes/index.tsx'

export const cardsRoom: Room = {
  name: 'cards',
  routes: cardsRoutes,
  jobs: cardsJobs,
  forget: forgetCards,
  takeBackAgain: forgetDraftsAgain,
  waysIn: [{ key: 'cards', href: '/young-people', text: language => copy.in(language).way }],
}

// For the page that its code opens.
export { cardsOf } from './door.ts'
export { CardsAnswer, type CardsOfStory } from './pages/cards-answer.tsx'

// Cards for whoever else asks young people something.
export { PictureChoices, type PictureOption } from './pages/choices.tsx'
export { Cards } from './pages/cards.tsx'
export { Licence } from './pages/licence.tsx'
export { Picture } from './pages/picture.tsx'
export { pictures, type PictureName } from './pictures/openmoji.ts'
export { NOT_SAFE } from './safety.ts'
export { isPicture } from './set.ts'
