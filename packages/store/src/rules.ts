import { fieldTable, schemaVersion } from '@cswb/core/change.js'

/** A name for the rules that this version folds by. A snapshot made by others is not used: the log is. */
export const rules = (): string => {
  let hash = 0
  for (const char of JSON.stringify(fieldTable)) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) | 0
  return `${schemaVersion} ${hash >>> 0}`
}
