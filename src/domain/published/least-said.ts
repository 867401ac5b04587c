/** The smallest count that may be said of anything but facts about buildings (rule 5 of the privacy rules). */
export const LEAST_COUNT = 5

/** Of a stock of fewer dwellings nothing is said apart: its counts go with others (rule 5 of the privacy rules). */
export const LEAST_DWELLINGS = 11
