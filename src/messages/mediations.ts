/** Mediations: register and case. */
export const mediations = {
  agreementText: 'Ce qui est convenu',
} as const
