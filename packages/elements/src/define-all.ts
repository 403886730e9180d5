import './action-table/define.ts'
import './plan/define.ts'
