import { raw } from 'hono/html'
import { pictures, type PictureName } from '../pictures/openmoji.ts'

/** A picture beside its words: it says nothing of its own to a screen reader. */
export const Picture = ({ of, size = 72 }: { of: PictureName; size?: number }) => (
  <svg
    class="kept-picture"
    viewBox="0 0 72 72"
    width={size}
    height={size}
    aria-hidden="true"
    focusable="false"
  >
    {raw(pictures[of])}
  </svg>
)
