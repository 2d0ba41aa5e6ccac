// Loaded into the server before anything else (node --import): writes down, in the order in which they happen, each
// form that comes in, each sync of a file to the disk, and each answer that goes out. To the file in SYNCS_FILE.
import fs from 'node:fs'
import http from 'node:http'
import { subscribe } from 'node:diagnostics_channel'
import { syncBuiltinESMExports } from 'node:module'

const file = fs.openSync(process.env.SYNCS_FILE, 'a')
const note = line => fs.writeSync(file, `${line}\n`)

for (const name of ['fsyncSync', 'fdatasyncSync']) {
  const sync = fs[name]
  fs[name] = handle => {
    sync(handle)
    note('synced')
  }
}
syncBuiltinESMExports()

subscribe('http.server.request.start', ({ request }) => note(`${request.method} ${request.url}`))

const { writeHead } = http.ServerResponse.prototype
http.ServerResponse.prototype.writeHead = function (status, ...rest) {
  note(`answered ${status}`)
  return writeHead.call(this, status, ...rest)
}
