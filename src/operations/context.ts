import { createContext } from '@lit/context'
import type { Ports } from './ports.ts'

/** Where elements find the ports that operations need. */
export const portsContext = createContext<Ports>(Symbol('ports'))
