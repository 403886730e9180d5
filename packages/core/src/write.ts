export { writePlanDocument } from './document/write-document.ts'
