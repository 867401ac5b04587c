/** Iterations of the search where nobody says otherwise: about two seconds, and the same plan on the screen as on the command line. */
export const PLAN_ITERATIONS = 5000
