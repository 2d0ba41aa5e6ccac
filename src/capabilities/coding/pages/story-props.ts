import type { Area } from '../../area/index.ts'
import type { FormView } from '../../../platform/forms/index.ts'
import type { Theme } from '../../themes/index.ts'
import type { StoryOnDesk } from '../desk.ts'
import type { Suggestion } from '../rules/suggestion.ts'
import type { PassageRow, SeriousMark } from '../store/readings.ts'

/** Everything the page of one story shows. */
export interface StoryPageProps {
  readonly area: Area
  readonly story: StoryOnDesk
  readonly themes: readonly Theme[]
  /** Every theme that is spoken of, those that are no more among them. */
  readonly titles: ReadonlyMap<string, Theme>
  readonly view: FormView
  /** Whether this person may code it still. */
  readonly isOpen: boolean
  readonly isMine: boolean
  readonly isPlaced: boolean
  readonly passages: readonly PassageRow[]
  readonly serious: readonly SeriousMark[]
  readonly suggestions: readonly Suggestion[]
  readonly agreedBy: readonly string[]
  readonly note: string | null
}
