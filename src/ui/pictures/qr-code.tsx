import codeOf from 'qrcode-generator'

/** Four modules of white all round, as ISO/IEC 18004 asks: a camera needs them. */
const QUIET = 4

/**
 * An address as a picture for a phone's camera. Nothing is behind it but what `text` says, and the page beside it says the
 * same in letters, so it is hidden from those who do not see it.
 */
export const QrCode = ({ text }: { text: string }) => {
  const code = codeOf(0, 'M')
  code.addData(text)
  code.make()
  const size = code.getModuleCount()
  const all = Array.from({ length: size }, (_, row) => row)
  const dark = all.flatMap(y =>
    all.filter(x => code.isDark(y, x)).map(x => `M${x + QUIET} ${y + QUIET}h1v1h-1z`)
  )
  const side = size + 2 * QUIET
  return (
    <svg class="kept-qr" viewBox={`0 0 ${side} ${side}`} aria-hidden="true" shape-rendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  )
}
