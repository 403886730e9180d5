import { StoreError, type StoreErrorCode } from '../store-error.ts'

const byName: Record<string, StoreErrorCode> = {
  QuotaExceededError: 'full',
  SecurityError: 'unavailable',
  VersionError: 'newer-database',
  // A connection that was closed under a transaction.
  InvalidStateError: 'lost',
  AbortError: 'lost',
  TransactionInactiveError: 'lost',
  // A database without our stores, or values that do not come back.
  NotFoundError: 'damaged',
  DataError: 'damaged',
  NotReadableError: 'damaged',
}

/** What browsers say when storage fails, by one name. `opening`: whether it was the opening that failed. */
export function storageFailure(error: unknown, opening: boolean): StoreError {
  if (error instanceof StoreError) return error
  const { name = '', message = '' } = error instanceof Error || error instanceof DOMException ? error : {}
  return new StoreError(codeOf(name, message, opening), { cause: error })
}

function codeOf(name: string, message: string, opening: boolean): StoreErrorCode {
  if (/server lost|connection (was )?(lost|closed)|connection is closing/i.test(message)) return 'lost'
  // No `indexedDB` at all, or one that is switched off.
  if (opening && /^(ReferenceError|TypeError|InvalidStateError)$/.test(name)) return 'unavailable'
  if (name === 'UnknownError') return /full disk|disk is full|(no|not enough) space/i.test(message) ? 'full' : 'damaged'
  return byName[name] ?? 'failed'
}
