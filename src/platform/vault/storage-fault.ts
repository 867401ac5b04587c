import { type Fault, type FaultCode, fault } from '../../domain/refusal.ts'

const CODES: Readonly<Record<string, FaultCode>> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'storage-newer',
  SecurityError: 'storage-refused',
  NotAllowedError: 'storage-refused',
  UnknownError: 'storage-refused',
  GoneError: 'storage-evicted',
  HeldError: 'other-tab',
}

/** What the browser's refusal means; `otherwise` when it is none of the known ones. Errors that the browser did not raise are bugs, thrown on. */
export const storageFault = (error: unknown, otherwise: FaultCode): Fault => {
  if (!(error instanceof DOMException)) throw error
  return fault(CODES[error.name] ?? otherwise, `${error.name}: ${error.message}`)
}
