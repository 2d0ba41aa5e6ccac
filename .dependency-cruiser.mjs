// The walls of the house. capabilities.json is the one list of who may use whom; this file only turns it into rules.
import { readFileSync } from 'node:fs'

const { order } = JSON.parse(readFileSync(new URL('capabilities.json', import.meta.url), 'utf8'))
const room = name => `^src/capabilities/${name}/`

const mayUse = order.map(({ name, uses }) => ({
  name: `${name}-asks-only-earlier-rooms`,
  comment: `${name} may use ${uses.join(', ') || 'no other capability'}: see capabilities.json`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^src/capabilities/', pathNot: [name, ...uses].map(room) },
}))

const oneDoor = order.map(({ name }) => ({
  name: `${name}-has-one-door`,
  comment: `${name} is entered through its index.ts only`,
  severity: 'error',
  from: { path: '^src/', pathNot: room(name) },
  to: { path: room(name), pathNot: `${room(name)}index\\.ts$` },
}))

export default {
  forbidden: [
    {
      name: 'no-ring',
      comment: 'imports never run in a circle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...mayUse,
    ...oneDoor,
    {
      name: 'standards-know-nothing-of-us',
      comment: 'standards are pure shared knowledge',
      severity: 'error',
      from: { path: '^src/standards/' },
      to: { path: '^src/', pathNot: '^src/standards/' },
    },
    {
      name: 'standards-do-nothing',
      comment: 'standards read no file, clock or chance; random.ts hashes a seed, which is arithmetic',
      severity: 'error',
      from: { path: '^src/standards/', pathNot: ['\\.test\\.tsx?$', '^src/standards/random\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'platform-knows-no-capability',
      comment: 'platform is machinery',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(capabilities|ui)/' },
    },
    {
      name: 'ui-knows-no-capability',
      comment: 'ui is our house style',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/capabilities/' },
    },
    {
      name: 'rules-only-decide',
      comment: 'a rule has facts in and an answer out: no store, route, page, words, database or machine',
      severity: 'error',
      from: { path: '^src/capabilities/[^/]+/rules/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: [
          '^src/capabilities/[^/]+/(store|routes|jobs|forms|copy|pages)',
          '^src/platform/(db|http|mail|jobs|log|forms|render)/',
          '^src/ui/',
          '^(node:)?(fs|http|child_process|net|os)',
          'node_modules/(kysely|pg|hono|nodemailer|@electric-sql)',
        ],
      },
    },
    {
      name: 'nobody-asks-the-app',
      comment: 'src/*.ts is where everything meets; nothing inside the house asks it',
      severity: 'error',
      from: { path: '^src/(standards|platform|ui|capabilities)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/[^/]+\\.tsx?$' },
    },
    {
      name: 'nobody-depends-on-journeys',
      comment: "a child's record is a locked room: not by import, not indirectly",
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/capabilities/journeys/', '^src/[^/]+\\.ts$'] },
      to: { path: '^src/capabilities/journeys/', reachable: true },
    },
    {
      name: 'no-test-in-the-house',
      comment: 'what runs never imports a test or its support',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: ['^tests/', '\\.test\\.tsx?$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/ui/client/' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    parser: 'swc',
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
}
