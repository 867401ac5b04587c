import { type BaseMapState, NO_BASE_MAP } from '../../domain/base-map.ts'
import type { Session } from '../../store/session.ts'

/** The session's base map changed in part. */
export const withBaseMap =
  (change: Partial<BaseMapState>) =>
  ({ baseMap = NO_BASE_MAP }: Session): Partial<Session> => ({ baseMap: { ...baseMap, ...change } })
