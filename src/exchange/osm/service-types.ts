import type { ServiceType } from '../../domain/service.ts'
import type { Tags } from './osm-data.ts'

/** What each value of a key offers to residents; `*` for all others of the key. What is not here is no service of the quarter. */
const TYPES: Readonly<Record<string, Readonly<Record<string, ServiceType>>>> = {
  social_facility: { '*': 'social' },
  healthcare: { '*': 'health' },
  amenity: {
    townhall: 'town',
    public_building: 'town',
    police: 'town',
    social_facility: 'social',
    social_centre: 'social',
    community_centre: 'social',
    food_bank: 'social',
    food_sharing: 'social',
    shelter_home: 'social',
    clinic: 'health',
    hospital: 'health',
    doctors: 'health',
    dentist: 'health',
    pharmacy: 'health',
    nursing_home: 'health',
    school: 'education',
    kindergarten: 'education',
    childcare: 'education',
    college: 'education',
    university: 'education',
    training: 'education',
    language_school: 'education',
    courthouse: 'justice',
    youth_centre: 'youth',
    toy_library: 'youth',
    library: 'culture',
    public_bookcase: 'culture',
    arts_centre: 'culture',
    theatre: 'culture',
    cinema: 'culture',
    music_school: 'culture',
    post_office: 'post',
    bicycle_rental: 'transport',
    bus_station: 'transport',
    marketplace: 'other',
    bank: 'other',
  },
  office: {
    government: 'town',
    employment_agency: 'employment',
    association: 'association',
    ngo: 'association',
    charity: 'association',
    foundation: 'association',
    housing: 'housing',
  },
  club: { sport: 'sport', youth: 'youth', '*': 'association' },
  leisure: { sports_centre: 'sport', sports_hall: 'sport', stadium: 'sport', youth_centre: 'youth' },
  railway: { station: 'transport', halt: 'transport' },
  tourism: { museum: 'culture' },
  shop: { '*': 'other' },
}

/** The type of service that tags describe, by the first key that says one; null when they describe none. */
export function serviceType(tags: Tags): ServiceType | null {
  if (tags.shop === 'vacant' || tags.disused === 'yes' || tags.abandoned === 'yes') return null
  for (const [key, types] of Object.entries(TYPES)) {
    const value = tags[key]
    if (value === undefined || value === 'no') continue
    const type = Object.hasOwn(types, value) ? types[value] : types['*']
    if (type) return type
  }
  return null
}

/** A practice of one person: its name and phone may be theirs. */
export const isPractice = ({ amenity = '', healthcare = '' }: Tags): boolean =>
  /^(?:doctors|dentist)$/.test(amenity) ||
  /^(?:doctor|dentist|nurse|midwife|physiotherapist|podiatrist|psychotherapist|speech_therapist|alternative)$/.test(
    healthcare,
  )
