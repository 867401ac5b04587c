/**
 * A whole number shared among equal claims by largest remainder. All remainders are equal, so the units
 * left over go to the first claims: give claims in the order of their ids.
 */
export function shareEvenly(total: number, claims: number): number[] {
  const least = Math.floor(total / claims)
  const left = total - least * claims
  return Array.from({ length: claims }, (_, index) => (index < left ? least + 1 : least))
}
