// Writes the OpenAPI document of the host API, as the host itself serves it.
// Usage: node --conditions=@cswb/source tools/generate-openapi.ts [--check]
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { openApi } from '@cswb/host'

const path = new URL('../packages/host/openapi.json', import.meta.url)
const text = `${JSON.stringify(openApi(), null, 2)}\n`
const fresh = existsSync(path) && readFileSync(path, 'utf8') === text
if (!fresh && process.argv.includes('--check')) {
  console.error('packages/host/openapi.json is out of date. Run `npm run generate` and commit the result.')
  process.exit(1)
}
if (!fresh) writeFileSync(path, text)
console.log(fresh ? 'openapi.json is up to date' : 'wrote packages/host/openapi.json')
