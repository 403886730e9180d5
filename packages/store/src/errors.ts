export { StoreError, type StoreErrorCode } from './store-error.ts'
export { describeStoreError } from './store-error-words.ts'
