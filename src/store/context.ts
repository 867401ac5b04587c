import { createContext } from '@lit/context'
import type { Store } from './store.ts'

/** Where elements find the store; never passed down by property. */
export const storeContext = createContext<Store>(Symbol('store'))
