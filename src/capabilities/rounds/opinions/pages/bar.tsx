/** Agree, disagree and pass of one statement as a line of 100; a hidden pass is left empty. Its words stand beside it. */
export const Bar = ({ agree, disagree, pass, says }: BarProps) => {
  const [first, second] = [round(agree * 100), round(disagree * 100)]
  return (
    <svg class="kept-bar" role="img" aria-label={says} viewBox="0 0 100 6" preserveAspectRatio="none">
      <rect class="kept-bar__all" width="100" height="6" />
      <rect class="kept-bar__agree" width={first} height="6" />
      {stripes(first, second).map(([x, width]) => (
        <rect class="kept-bar__disagree" x={x} width={width} height="6" />
      ))}
      {pass !== null && (
        <rect class="kept-bar__pass" x={round(first + second)} width={round(pass * 100)} height="6" />
      )}
    </svg>
  )
}

interface BarProps {
  /** Shares of 0 to 1. */
  readonly agree: number
  readonly disagree: number
  readonly pass: number | null
  readonly says: string
}

const STRIPE = 2

/** Stripes, so that the two are told apart without colours. */
function stripes(from: number, width: number): [number, number][] {
  const count = Math.ceil(width / STRIPE)
  return Array.from({ length: count }, (_, nth) => {
    const at = nth * STRIPE
    return [round(from + at), round(Math.min(STRIPE * 0.6, width - at))]
  })
}

const round = (figure: number): number => Math.round(figure * 100) / 100
