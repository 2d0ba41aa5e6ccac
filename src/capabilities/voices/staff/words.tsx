import type { Child } from 'hono/jsx'
import { useCopy } from '../../../platform/render/index.ts'
import { Details } from '../../../ui/govuk/index.ts'
import { MarkedWords } from '../pages/marked-words.tsx'
import type { HardKind } from '../rules/hard.ts'
import { glimpseOf } from '../rules/snippet.ts'
import { deskCopy } from './copy.ts'

/** The three parts of a story as its teller gave them. */
export interface Parts {
  readonly words: string
  readonly good: string | null
  readonly better: string | null
}

/** A story as it was told, folded to its beginning; to nothing at all when something in it is hard, which is said first. */
export const FoldedStory = ({
  parts,
  hard,
  open = false,
  children,
}: {
  parts: Parts
  hard: readonly { readonly kind: HardKind; readonly byTeller: boolean }[]
  open?: boolean
  /** What is folded with it, such as the box in which names are taken out of the same words. */
  children?: Child
}) => {
  const t = useCopy(deskCopy)
  const glimpse = glimpseOf(parts.words, hard)
  return (
    <>
      <HardToRead hard={hard} />
      {glimpse !== null && <p class="govuk-body">{glimpse}</p>}
      <Details summaryText={t.hard.open(countOf(parts))} open={open}>
        <AllParts parts={parts} />
        {children}
      </Details>
    </>
  )
}

/** All that was told, part by part. */
export const AllParts = ({ parts: { words, good, better } }: { parts: Parts }) => {
  const t = useCopy(deskCopy).parts
  return (
    <>
      <MarkedWords words={words} />
      {good !== null && <p class="govuk-body govuk-!-font-weight-bold">{t.good}</p>}
      {good !== null && <MarkedWords words={good} />}
      {better !== null && <p class="govuk-body govuk-!-font-weight-bold">{t.better}</p>}
      {better !== null && <MarkedWords words={better} />}
    </>
  )
}

const HardToRead = ({
  hard,
}: {
  hard: readonly { readonly kind: HardKind; readonly byTeller: boolean }[]
}) => {
  const t = useCopy(deskCopy).hard
  const named = (byTeller: boolean) =>
    hard
      .filter(each => each.byTeller === byTeller)
      .map(({ kind }) => t.kinds[kind].toLowerCase())
      .join(', ')
  return (
    <>
      {named(false) !== '' && <p class="govuk-body govuk-!-font-weight-bold">{t.holds(named(false))}</p>}
      {named(true) !== '' && <p class="govuk-body govuk-!-font-weight-bold">{t.byTeller(named(true))}</p>}
    </>
  )
}

const countOf = ({ words, good, better }: Parts): number =>
  [words, good, better]
    .join(' ')
    .split(/\s+/)
    .filter(word => word !== '').length

/** Where taking names out starts: all three parts, each under its own line. */
export function wholeOf({ words, good, better }: Parts): string {
  const t = deskCopy.in('en-GB').parts
  return [
    words,
    ...(good === null ? [] : [`${t.good}:\n${good}`]),
    ...(better === null ? [] : [`${t.better}:\n${better}`]),
  ].join('\n\n')
}
