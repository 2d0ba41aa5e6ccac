import type { Child } from 'hono/jsx'
import { Document } from './document.tsx'

/** A page for a whole room to read from a wall: no navigation, no name of anybody, large type. */
export const StagePage = ({ title, children }: { title: string; children?: Child }) => (
  <Document title={title} hasErrors={false} header={null} footer={null} noIndex>
    <div class="kept-stage">{children}</div>
  </Document>
)
