export { stopsOf } from '../../domain/week/stops-of.ts'
