/**
 * docs/data-flow.md, drawn from capabilities.json so that it cannot fall behind.
 *
 * @param {readonly { name: string, uses: readonly string[], gives: string }[]} order
 * @returns {string}
 */
export function dataFlow(order) {
  const lines = order.map(
    ({ name, gives }, index) => `${String(index + 1).padStart(2)}. **${name}**: ${gives}`
  )
  const marks = order.map(
    ({ name, uses }) => `| ${name} | ${order.map(other => mark(name, uses, other.name)).join(' | ')} |`
  )
  return `# The data flow

Drawn from \`capabilities.json\` by \`npm run kept -- draw\`. Do not edit by hand: a test compares.

    voices -> themes -> priorities -> promises in a plan -> monthly reports -> board -> what changed -> back to the people who spoke

A capability may use itself and earlier ones that its row marks. Nothing ever points the other way.

${lines.join('\n')}

## Who asks whom

| asks | ${order.map(({ name }) => name).join(' | ')} |
| --- | ${order.map(() => '---').join(' | ')} |
${marks.join('\n')}
`
}

const mark = (name, uses, other) => (name === other ? 'is' : uses.includes(other) ? 'asks' : ' ')
