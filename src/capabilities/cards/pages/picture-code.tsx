import { inPictures, type CodeGroup } from '../rules/picture-code.ts'
import { Picture } from './picture.tsx'

/** A code in pictures, each with its name, and the word that says the same. */
export const PictureCode = ({ code }: { code: string }) => (
  <ol class="kept-picture-code">
    {inPictures(code).map(group => (
      <li>
        <Group group={group} />
      </li>
    ))}
  </ol>
)

const Group = ({ group }: { group: CodeGroup }) => {
  if (group.kind === 'figures') return <span class="kept-code">{group.figures}</span>
  return (
    <>
      <span class="kept-pair">
        {group.pictures.map(name => (
          <span>
            <Picture of={name} size={60} />
            {name}
          </span>
        ))}
      </span>
      <span class="kept-code">{group.word}</span>
    </>
  )
}
