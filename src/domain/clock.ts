/** The time now in milliseconds since 1970 (UTC); read in one place of the app and one of the command line. */
export type Clock = () => number
