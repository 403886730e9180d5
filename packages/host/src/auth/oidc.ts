import { readFile } from 'node:fs/promises'
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose'
import { JOSEError } from 'jose/errors'
import { roles, type Role } from '@cswb/core/protocol.js'
import { Refusal } from '../problem/refusal.ts'
import { bearerOf, type Actor, type Authenticate } from './actor.ts'

/** How bearer tokens are checked. */
export interface TokenOptions {
  readonly issuer: string
  readonly audience: string
  /** The issuer's keys: an address, a file, or the keys themselves. Found through the issuer's discovery document where absent. */
  readonly keys?: string | JSONWebKeySet
  /** The claim that plans know people by; `sub` unless said. */
  readonly idClaim?: string
  /** The claim with roles: `{ administrator?, plans?: { <plan id>: <role> }, organization? }`; `cswb` unless said. */
  readonly rolesClaim?: string
  /** Ids of people who administer the host whatever their token says. */
  readonly administrators?: readonly string[]
}

/** Asymmetric only: a host that could make tokens could be made to. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

/** Checks bearer tokens of an OpenID Connect issuer: signature, issuer, audience, time. */
export function tokenSignIn(options: TokenOptions): Authenticate {
  let keys: Promise<JWTVerifyGetKey> | undefined
  return async (request) => {
    const token = bearerOf(request)
    if (token === undefined) {
      if (request.headers.has('authorization')) throw new Refusal('signed-out')
      return null
    }
    keys ??= keysOf(options)
    const getKey = await keys.catch((error: unknown) => {
      keys = undefined
      throw new Refusal('unavailable', { about: String(error) })
    })
    try {
      const { issuer, audience } = options
      const { payload } = await jwtVerify(token, getKey, {
        issuer,
        audience,
        algorithms,
        clockTolerance: 30,
        requiredClaims: ['exp'],
      })
      return actorOf(payload, options)
    } catch (error) {
      if (error instanceof JOSEError && error.code !== 'ERR_JWKS_TIMEOUT') throw new Refusal('signed-out')
      if (error instanceof Refusal) throw error
      throw new Refusal('unavailable')
    }
  }
}

async function keysOf({ issuer, keys }: TokenOptions): Promise<JWTVerifyGetKey> {
  if (typeof keys === 'object') return createLocalJWKSet(keys)
  if (keys !== undefined && !/^https?:/.test(keys)) {
    return createLocalJWKSet(JSON.parse(await readFile(keys, 'utf8')) as JSONWebKeySet)
  }
  if (keys !== undefined) return createRemoteJWKSet(new URL(keys))
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const response = await fetch(address, { signal: AbortSignal.timeout(5_000) })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const { jwks_uri: uri } = (await response.json()) as { jwks_uri: string }
  return createRemoteJWKSet(new URL(uri))
}

/** What a token says about a person: the one place where claims become rights. */
function actorOf(claims: JWTPayload, options: TokenOptions): Actor {
  const id = claims[options.idClaim ?? 'sub']
  if (typeof id !== 'string' || id === '') throw new Refusal('signed-out')
  const given = objectIn(claims[options.rolesClaim ?? 'cswb'])
  const plans = Object.entries(objectIn(given['plans'])).filter((entry): entry is [string, Role] =>
    roles.includes(entry[1] as Role),
  )
  const name = [claims['name'], claims['preferred_username'], claims['email']].find(
    (each) => typeof each === 'string' && each,
  )
  return {
    id,
    name: typeof name === 'string' ? name : id,
    administrator: given['administrator'] === true || !!options.administrators?.includes(id),
    roles: Object.fromEntries(plans),
    ...(typeof given['organization'] === 'string' ? { organization: given['organization'] } : {}),
    ...(claims.exp === undefined ? {} : { expires: claims.exp }),
  }
}

const objectIn = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
