export { matrixToCsv, matrixToHtml, type MatrixCsvOptions, type MatrixHtmlOptions } from './write/matrix.ts'
