import type { LinkedMention } from '../analysis';
import type { Mention } from '../entities/mention';
import type { BuiltInEntityType } from '../entities/types';
import type { Language } from '../text/language';
import { remembered } from '../text/remembered';
import { countBefore } from '../text/span';
import type { Entity } from './entity';
import { fold, slug } from './names/fold';
import { knownEvent, knownOrganisation } from './organisations/knownOrganisations';
import { linkOrganisations } from './organisations/linkOrganisations';
import { organisationKey } from './organisations/organisationKey';
import { linkPeople } from './people/linkPeople';
import { type Cities, NO_CITIES } from './places/cities';
import { countryIn, type LinkedPlace, linkDemonym, linkPlace, type PlaceContext } from './places/linkPlaces';
import { moneyValue, percentValue } from './values/amounts';
import { dateValue } from './values/dates';

/** The mentions of one document, each with the entity that it names (`entitiesOf`). */
export function linkMentions(
  mentions: readonly Mention[],
  text: string,
  language: Language,
  cities: Cities = NO_CITIES,
): LinkedMention<BuiltInEntityType>[] {
  const entities = entitiesOf(mentions, text, language, cities);
  return mentions.map((mention, index) => linked(mention, entities[index] as Entity));
}

/**
 * A mention with its entity. Each part is named, as an object that another is spread into and added to gets a hidden class
 * of its own, which takes twice the memory of the mention itself.
 */
export function linked(
  { start, end, type, confidence, text }: Mention,
  entity: Entity,
): LinkedMention<BuiltInEntityType> {
  return { start, end, type, confidence, text, entity };
}

/**
 * Says of each mention of one document which entity it names. Ids are made of what the document itself says (a code, a
 * name in its one spelling, a value), never of a count, so that other documents arrive at the same ones; what only a corpus
 * can tell (whose surname this is) `resolveCorpus` adds. Pure. Offsets are UTF-16 code units into `text`.
 */
export function entitiesOf(mentions: readonly Mention[], text: string, language: Language, cities: Cities): Entity[] {
  const places = placeContext(mentions, language, cities);
  const ofType = (type: BuiltInEntityType) =>
    mentions.flatMap((mention, index) => {
      // Not all of the mention: a long document has hundreds of thousands of them.
      const { start, end, text: words } = mention;
      return mention.type === type ? [{ index, start, end, text: words }] : [];
    });
  const people = linkPeople(ofType('PER'), text, language);
  const organisations = linkOrganisations(ofType('ORG'), text, places);
  const others = remembered((type) => remembered((name) => linkOther(name, type as BuiltInEntityType, places)));
  const entities = new Map<string, Entity>();

  return mentions.map((mention, index) => {
    const named = people.get(index) ?? organisations.get(index) ?? others(mention.type)(mention.text);
    const type = typeOf(named.id, mention.type);
    // One label an entity: the first that the document gives it.
    const known = entities.get(named.id);
    const entity = known?.type === type ? known : { id: named.id, label: known?.label ?? named.label, type };
    if (!known) entities.set(named.id, entity);
    return entity;
  });
}

// Farther back than this a country is no longer what a text is about.
const NEAR = 400;
const OWN_COUNTRY: Readonly<Record<Language, string | null>> = { de: 'iso3166:DE', nl: 'iso3166:NL', en: null };

function placeContext(mentions: readonly Mention[], language: Language, cities: Cities): PlaceContext {
  const named = mentions.filter(({ type }) => type === 'LOC' || type === 'NORP');
  const countryOf = remembered((name) => countryIn(name, language));
  const countries = named.flatMap(({ text, start }) => {
    const id = countryOf(text);
    return id === null ? [] : [{ id, start }];
  });
  return {
    language,
    cities,
    countries: new Set(countries.map(({ id }) => id)),
    names: new Set(Array.from(new Set(named.map(({ text }) => text)), fold)),
    countryBefore(offset) {
      const near = countries[countBefore(countries, offset) - 1];
      return near && offset - near.start < NEAR ? near.id : OWN_COUNTRY[language];
    },
  };
}

function linkOther(text: string, type: BuiltInEntityType, context: PlaceContext): Pick<Entity, 'id' | 'label'> {
  switch (type) {
    case 'LOC': {
      const place = linkPlace(text, context);
      return place.known ? place : (seat(text) ?? place);
    }
    case 'NORP':
      return linkDemonym(text, context);
    case 'DATE':
      return value('date', text, dateValue(text));
    case 'MONEY':
      return value('money', text, moneyValue(text, context.language));
    case 'PERCENT':
      return value('percent', text, percentValue(text, context.language));
    default:
      return (
        knownEvent(text) ?? knownOrganisation(text) ?? value(type.toLowerCase(), text, organisationKey(text) || null)
      );
  }
}

// The White House is a place to some taggers.
function seat(text: string): Pick<LinkedPlace, 'id' | 'label'> | null {
  return knownOrganisation(text);
}

function value(kind: string, text: string, normal: string | null): Pick<Entity, 'id' | 'label'> {
  return { id: `${kind}:${normal ?? (slug(fold(text)) || 'unknown')}`, label: text };
}

const TYPE_OF_KIND: Readonly<Record<string, BuiltInEntityType>> = {
  per: 'PER',
  org: 'ORG',
  iso3166: 'LOC',
  'iso3166-2': 'LOC',
  m49: 'LOC',
  geonames: 'LOC',
  place: 'LOC',
};

/** An entity is of the kind that its id says, whatever the mention is: a Chinese (NORP) leads to China (LOC). */
function typeOf(id: string, mentioned: BuiltInEntityType): BuiltInEntityType {
  return TYPE_OF_KIND[id.slice(0, id.indexOf(':'))] ?? mentioned;
}
