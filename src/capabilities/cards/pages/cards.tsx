import type { Child } from 'hono/jsx'
import { isPicture } from '../set.ts'
import { Picture } from './picture.tsx'

interface SeenCard {
  readonly picture: string
  readonly text: Child
}

/** Cards to look at, in their order. */
export const Cards = ({ of }: { of: readonly SeenCard[] }) => (
  <ul class="kept-cards">
    {of.map(({ picture, text }) => (
      <li class="kept-card">
        {isPicture(picture) && <Picture of={picture} />}
        <span>{text}</span>
      </li>
    ))}
  </ul>
)
