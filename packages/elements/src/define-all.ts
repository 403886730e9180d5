import './action-table/define.ts'
import './import/define.ts'
import './plan/define.ts'
import './plan-summary/define.ts'
