import { useCopy, usePage } from '../../../platform/render/index.ts'
import { identifyingCopy } from '../identifying-copy.ts'
import { likelyIdentifiers, type Piece } from '../rules/identifying/marking.ts'

/** A story as it was told, with what a computer thinks somebody should look at, and why a sentence may tell who it is. */
export const MarkedWords = ({ words }: { words: string }) => {
  const { namesHere } = usePage().site
  return (
    <blockquote class="govuk-body kept-quote">
      {inSentences(likelyIdentifiers(words, namesHere)).map(({ rare, pieces }) =>
        rare === null ? <Pieces of={pieces} /> : <Rare why={rare} pieces={pieces} />
      )}
    </blockquote>
  )
}

interface Stretch {
  readonly rare: Piece['rare']
  readonly pieces: Piece[]
}

/** Pieces that stand in one sentence, together. */
function inSentences(pieces: readonly Piece[]): Stretch[] {
  return pieces.reduce<Stretch[]>((all, piece) => {
    const last = all.at(-1)
    if (last !== undefined && last.rare === piece.rare) last.pieces.push(piece)
    else all.push({ rare: piece.rare, pieces: [piece] })
    return all
  }, [])
}

const Pieces = ({ of }: { of: readonly Piece[] }) => {
  const t = useCopy(identifyingCopy).kinds
  return (
    <>
      {of.map(({ text, kind }) =>
        kind === null ? (
          text
        ) : (
          <mark>
            <span class="govuk-visually-hidden">{t[kind]}: </span>
            {text}
          </mark>
        )
      )}
    </>
  )
}

const Rare = ({ why, pieces }: { why: NonNullable<Piece['rare']>; pieces: readonly Piece[] }) => {
  const t = useCopy(identifyingCopy)
  return (
    <span class="kept-rare">
      <Pieces of={pieces} />{' '}
      <strong class="kept-rare__why">{t.rare(why.map(kind => t.rareKinds[kind]).join(', '))}</strong>
    </span>
  )
}
