import { createContext } from '@lit/context'
import type { PlanSession } from '@cswb/core'

/** How a provider's opening of its plan goes. */
export type SourceState = 'waiting' | 'loading' | 'ready' | 'failed'

/** The plan that a provider lends to the elements inside it. A registered symbol, so two copies of this package on a page still meet. */
export const sessionContext = createContext<PlanSession | undefined>(Symbol.for('cswb.session.v1'))

/** Tells the elements inside a provider to keep waiting, or that the provider already shows why there is no plan. */
export const sourceStateContext = createContext<SourceState>(Symbol.for('cswb.source-state.v1'))
