import type { Bounds } from '../geometry/position.ts'

/** Degrees beyond the territory, some 200 m: the network must be whole at its edge. */
const MARGIN = 0.002

/** The query that overpass-turbo.eu takes as it is: ways to walk on, buildings, doors, services and associations of a box. */
export const overpassQuery = ([west, south, east, north]: Bounds): string => {
  const box = [south - MARGIN, west - MARGIN, north + MARGIN, east + MARGIN]
    .map((value) => value.toFixed(5))
    .join(',')
  return `[out:json][timeout:90][bbox:${box}];
(
  way["highway"];
  way["building"];
  relation["building"]["type"="multipolygon"];
  node["entrance"];
  nwr["amenity"]["name"];
  nwr["office"]["name"];
  nwr["leisure"]["name"];
  nwr["healthcare"]["name"];
  nwr["social_facility"]["name"];
  nwr["club"]["name"];
);
out body;
>;
out skel qt;
`
}
