// Another tab of the same browser: a page in a frame, with the page around it for a network.
import '@cswb/elements/plan/define.js'
import '@cswb/elements/action-table/define.js'

const way = parent as unknown as { hostFetch: typeof fetch; hostUrl: string }
globalThis.fetch = (input, init) => way.hostFetch(input, init)
const plan = document.createElement('cswb-plan')
plan.getToken = () => 'ben'
plan.host = way.hostUrl
plan.plan = 'hosted-campus'
plan.append(document.createElement('cswb-action-table'))
document.body.append(plan)
