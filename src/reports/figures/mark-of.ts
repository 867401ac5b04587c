import type { Landlord } from '../../domain/landlord.ts'

/** The look of a funder in a chart: that of the map. */
export const markOf = ({ colour, pattern }: Landlord): Pick<Landlord, 'colour' | 'pattern'> => ({
  colour,
  pattern,
})
