/** Wrong usage: said with a usage line, exit code 2. */
export class Usage extends Error {}

export const USAGE = `usage: npm run --silent tournee -- COMMAND [options]
  plan [--week 2026-W49] [--weeks 1] [--iterations N | --seconds S]
  check PLAN.json
  import FILE [--as perimeter|buildings|entrances|streets|landlord|housing|addresses|services|incidents|gpx|round|territory|backup]
  export --to LANDLORD --from DATE --until DATE --out DIR
  report --period week|month|quarter|year --at DATE [--for FUNDER] --out DIR
  hotspots FILE --window FROM/UNTIL [--passages FILE] [--places grid:100] [--band METRES] | hotspots --golden DIR
  bench routing DIR [--seconds S] [--seeds N] [--problem TOPTW] [--processor]
  bench hotspots [--windows N] [--seed S]
  bench [matrix | week [--write DIR] | city | heat | join | report]
options: --territory DIR|PACKAGE.zip, --records BACKUP (TOURNEE_PASSPHRASE), --example SEED, --today DATE, --seed N, --json`
