import type { IsoWeek } from '../civil-date.ts'
import { stableId } from '../stable-hash.ts'
import type { RoundTemplate } from './round.ts'

/** The id of the round that a template gives in a week: the same on every device. It stays when that week moves the round. */
export const roundIdOf = (
  week: IsoWeek,
  template: Pick<RoundTemplate, 'weekday' | 'pair' | 'start' | 'id'>,
): string => `round-${stableId(week, template.weekday, template.pair, template.start, template.id)}`
