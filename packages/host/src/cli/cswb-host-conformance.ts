#!/usr/bin/env node
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { developmentSignIn } from '../auth/development.ts'
import { runConformance, type Finding } from '../conformance/run.ts'
import type { Target } from '../conformance/kit.ts'
import { startHost } from '../start.ts'

const help = `cswb-host-conformance URL    says which promises of the host API a host keeps, and what is missing
cswb-host-conformance --reference    the same for the reference host, on an empty database

It makes plans on the host, and leaves them. It takes four people, by environment variables:

  CSWB_TOKEN_ADMINISTRATOR   a token of somebody who may make plans
  CSWB_TOKEN_EDITOR, CSWB_TOKEN_CONTRIBUTOR, CSWB_TOKEN_VIEWER   tokens of three others
  CSWB_ID_EDITOR, CSWB_ID_CONTRIBUTOR, CSWB_ID_VIEWER   what the host knows them by: the kit makes them members

Without them it tries the tokens of a host in development mode.
`
const say = (text: string) => process.stdout.write(`${text}\n`)
const people = ['administrator', 'editor', 'contributor', 'viewer'] as const

function targetOf(url: string, env: Readonly<Record<string, string | undefined>>): Target {
  const by = (name: string, otherwise: (role: string) => string) =>
    Object.fromEntries(people.map((role) => [role, env[`CSWB_${name}_${role.toUpperCase()}`] ?? otherwise(role)]))
  const token = (role: string) => `dev:kit-${role}:${role === 'administrator' ? role : 'public'}`
  return { url, tokens: by('TOKEN', token) as Target['tokens'], ids: by('ID', (role) => `dev:kit-${role}`) }
}

async function check(url: string): Promise<number> {
  const tell = ({ name, missing }: Finding) => say(missing === undefined ? `✔ ${name}` : `✖ ${name}\n  ${missing}`)
  const findings = await runConformance(targetOf(url, process.env), { tell })
  const failed = findings.filter(({ missing }) => missing !== undefined).length
  say(`\n${findings.length - failed} passed, ${failed} failed`)
  return failed ? 1 : 0
}

async function reference(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'cswb-conformance-'))
  const database = process.env['DATABASE_URL'] ? { url: process.env['DATABASE_URL'] } : { folder }
  const host = await startHost({
    database,
    authenticate: developmentSignIn,
    development: true,
    port: 0,
    logger: () => {},
  })
  try {
    return await check(host.url)
  } finally {
    await host.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const [first] = process.argv.slice(2)
if (first === '--reference') process.exitCode = await reference()
else if (first !== undefined && /^https?:\/\//.test(first)) process.exitCode = await check(first)
else {
  say(help)
  process.exitCode = first === '--help' ? 0 : 1
}
