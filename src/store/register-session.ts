import type { TextCheck } from '../domain/register/text-finding.ts'

/** The register while it is shown: what the self-check found last, which goes nowhere else. */
export type RegisterShown = {
  /** Null before the first check, and while one runs. */
  readonly check: TextCheck | null
  readonly checking: boolean
}
