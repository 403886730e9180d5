import { roles, type Role } from '@cswb/core/protocol.js'
import { Refusal } from '../problem/refusal.ts'
import { bearerOf, type Actor, type Authenticate } from './actor.ts'

/**
 * For trying things out on one machine: the token `dev:<name>:<role>[:<organization>]` (each part percent-encoded) is
 * believed. Never for real data.
 */
export const developmentSignIn: Authenticate = (request): Actor | null => {
  const token = bearerOf(request)
  if (token === undefined) return null
  const [mark, name, role, organization] = parts(token)
  if (mark !== 'dev' || !name || !roles.includes(role as Role)) throw new Refusal('signed-out')
  return {
    id: `dev:${name}`,
    name,
    roles: { '*': role as Role },
    administrator: role === 'administrator',
    ...(organization ? { organization } : {}),
  }
}

function parts(token: string): string[] {
  try {
    return token.split(':').map(decodeURIComponent)
  } catch {
    return []
  }
}
