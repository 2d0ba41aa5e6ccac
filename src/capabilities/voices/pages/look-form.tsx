import { worded } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { Button, Details, Input, Select } from '../../../ui/govuk/index.ts'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { tellers } from '../rules/story.ts'

/** A choice of the form: its value in the address, and its name. */
export interface Choice {
  readonly value: string
  readonly text: string
}

/** What was looked for, as it stands in the address; empty for what was left open. */
export interface Looked {
  readonly words: string
  readonly theme: string
  readonly about: string
  readonly who: string
}

interface Question {
  readonly name: 'about' | 'theme' | 'who'
  readonly label: string
  readonly from: readonly Choice[]
}

interface LookFormProps {
  readonly area: Area
  readonly looked: Looked
  readonly themes: readonly Choice[]
}

/** Looking for stories. It asks by GET: a search can be kept, sent on, and gone back to. */
export const LookForm = ({ area, looked, themes }: LookFormProps) => {
  const t = useCopy(copy).stories
  const cornerstones = area.cornerstones.map(({ key, name }) => ({ value: key, text: name }))
  const who = worded(tellers, t.tellers)
  const choices: readonly Question[] = [
    { name: 'about', label: t.cornerstone, from: cornerstones },
    { name: 'theme', label: t.theme, from: themes },
    { name: 'who', label: t.who, from: who },
  ]
  const chosen = choices.some(({ name }) => looked[name] !== '')
  return (
    <form method="get" action="/stories" role="search" aria-label={t.look}>
      <Input name="words" id="words" label={{ text: t.words }} value={looked.words} />
      <Details summaryText={t.more} open={chosen}>
        {choices
          .filter(({ from }) => from.length > 0)
          .map(({ name, label, from }) => (
            <Select
              {...{ name, id: name, label: { text: label } }}
              items={[{ value: '', text: t.any }, ...from].map(one => ({
                ...one,
                selected: one.value === looked[name],
              }))}
            />
          ))}
      </Details>
      <Button text={t.search} />
    </form>
  )
}
