import { Panel } from '../../../ui/govuk/index.ts'

interface CodePanelProps {
  readonly title: string
  readonly label: string
  readonly code: string
}

/** The code, large enough to photograph. Nothing to press stands inside. */
export const CodePanel = ({ title, label, code }: CodePanelProps) => (
  <Panel titleText={title}>
    {label}
    <br />
    <span class="kept-code">{code}</span>
  </Panel>
)
