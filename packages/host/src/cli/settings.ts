import { resolve } from 'node:path'
import { developmentSignIn } from '../auth/development.ts'
import { tokenSignIn } from '../auth/oidc.ts'
import type { HostOptions } from '../options.ts'

/** Something is wrong with how the host was started; the sentence says what to do. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

export interface Settings extends HostOptions {
  readonly port: number
  readonly address: string
}

type Env = Readonly<Record<string, string | undefined>>

const listOf = (text: string | undefined): string[] => (text ?? '').split(/[\s,]+/).filter(Boolean)

/**
 * What the command line and the environment say.
 * @throws SettingsError
 */
export function readSettings(args: readonly string[], env: Env): Settings {
  const options = readArguments(args)
  const development = options.has('dev') || env['CSWB_MODE'] === 'development'
  const port = Number(options.get('port') ?? env['PORT'] ?? 8787)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new SettingsError('The port is a number from 0 to 65535.')
  const address = options.get('address') ?? env['CSWB_ADDRESS'] ?? '127.0.0.1'
  if (development && !['127.0.0.1', 'localhost', '::1'].includes(address) && env['CSWB_DEVELOPMENT_ANYWHERE'] !== 'yes')
    throw new SettingsError(
      `In development mode anybody can sign in as anybody, so it serves this machine only, not ${address}. ` +
        'Set CSWB_DEVELOPMENT_ANYWHERE=yes if that is what you want.',
    )
  return {
    database: databaseIn(options, env),
    authenticate: development ? developmentSignIn : tokensIn(env),
    development,
    origins: listOf(env['CSWB_ORIGINS']),
    trustProxy: env['CSWB_TRUST_PROXY'] === 'yes',
    port,
    address,
  }
}

/** Where the data is: DATABASE_URL, else a folder. */
export function databaseIn(options: ReadonlyMap<string, string>, env: Env): HostOptions['database'] {
  const url = env['DATABASE_URL']
  if (url && options.has('data')) throw new SettingsError('Both DATABASE_URL and --data are given: unset one of them.')
  if (url && !/^postgres(ql)?:\/\//.test(url)) throw new SettingsError('DATABASE_URL is a postgres:// address.')
  return url ? { url } : { folder: resolve(options.get('data') ?? env['CSWB_DATA'] ?? 'cswb-data') }
}

function tokensIn(env: Env): HostOptions['authenticate'] {
  const { CSWB_OIDC_ISSUER: issuer, CSWB_OIDC_AUDIENCE: audience, CSWB_OIDC_KEYS: keys } = env
  if (!issuer || !audience)
    throw new SettingsError(
      'Nobody could sign in: set CSWB_OIDC_ISSUER and CSWB_OIDC_AUDIENCE to those of your sign-in service, ' +
        'or start with --dev to try the host out on this machine.',
    )
  return tokenSignIn({
    issuer,
    audience,
    ...(keys ? { keys } : {}),
    ...(env['CSWB_CLAIM_ID'] ? { idClaim: env['CSWB_CLAIM_ID'] } : {}),
    ...(env['CSWB_CLAIM_ROLES'] ? { rolesClaim: env['CSWB_CLAIM_ROLES'] } : {}),
    administrators: listOf(env['CSWB_ADMINISTRATORS']),
  })
}

const known = { dev: false, port: true, address: true, data: true }

/** `--name value`, `--name=value` and `--flag`. */
export function readArguments(args: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  for (let at = 0; at < args.length; at++) {
    const [, name = '', inline] = /^--([a-z]+)(?:=(.*))?$/.exec(args[at] ?? '') ?? []
    if (!Object.hasOwn(known, name)) throw new SettingsError(`${args[at]} is not an option. Try --help.`)
    const wants = known[name as keyof typeof known]
    const value = wants ? (inline ?? args[++at]) : ''
    if (value === undefined) throw new SettingsError(`--${name} needs a value.`)
    found.set(name, value)
  }
  return found
}
