export * from './generated/labels.ts'
