import type { Assessment, City, OutcomeFigure } from '../assessment/assessment.js';
import { publicCopy } from '../assessment/public-copy.js';
import { webAddress } from '../document/web-address.js';
import type { Score } from '../scoring/score.js';
import type { EditionNames, ScorecardText } from '../text/scorecard-text.js';

export interface JsonLdOptions {
  readonly score: Score;
  readonly words: ScorecardText;
  /** Of the edition that the record answers. */
  readonly names: EditionNames;
  /** BCP 47: the language of the words. */
  readonly lang: string;
  /** What the record comes to and on whose word, as it stands at the head of the page: `Gold certified, 2024`. */
  readonly title: string;
  /** The page that shows the record. */
  readonly url?: string;
  /** The address of the record itself. */
  readonly contentUrl?: string;
}

/**
 * A description of the record for search engines and data portals (schema.org, a Dataset), to stand in a script of the
 * type `application/ld+json`. It is made of the public copy, and says of a self-assessment that it is one.
 */
export function jsonLd(assessment: Assessment, options: JsonLdOptions): Record<string, unknown> {
  const { score, words, names, lang, title, url, contentUrl } = options;
  const { city, updatedAt, outcomes = {} } = publicCopy(assessment);
  const status = score.tier || score.status !== 'certified' ? score.status : 'self-assessed';
  return known({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: [city?.name, names.name].filter(Boolean).join(': '),
    description: `${title}. ${words.result.basis[status]}`,
    creativeWorkStatus: status,
    inLanguage: lang,
    dateModified: updatedAt,
    url,
    isAccessibleForFree: true,
    measurementTechnique: `${names.name} (${score.standard})`,
    ...(city && { creator: government(city), spatialCoverage: place(city) }),
    variableMeasured: [
      ...tallies(options),
      ...score.outcomes.flatMap(({ id }) => outcome(outcomes[id], names.outcomes[id]) ?? []),
    ],
    distribution: contentUrl && {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl,
    },
  });
}

function government({ name, website }: City) {
  return known({ '@type': 'GovernmentOrganization', name, url: pageAddress(website) });
}

function place({ name, region, country }: City) {
  const address = known({
    '@type': 'PostalAddress',
    addressRegion: region,
    addressCountry: country,
  });
  return known({ '@type': 'City', name, address });
}

function tallies({ score, words, names }: JsonLdOptions) {
  const { earnedHead, all } = words.practices;
  const named = score.practices.map(({ id, ...tally }) => ({ name: names.practices[id], tally }));
  return [{ name: all, tally: score }, ...named].map(({ name, tally }) => ({
    '@type': 'PropertyValue',
    name: `${name}: ${earnedHead}`,
    value: tally.earned,
    minValue: 0,
    maxValue: tally.total,
  }));
}

function outcome(
  figure: OutcomeFigure | undefined,
  names: EditionNames['outcomes'][string] | undefined,
) {
  if (figure?.value === undefined) return undefined;
  return known({
    '@type': 'PropertyValue',
    name: figure.name ?? names?.indicator,
    value: figure.value,
    unitText: names?.unit ?? figure.unit,
    description: figure.year === undefined ? undefined : String(figure.year),
    url: pageAddress(figure.source?.url),
  });
}

/** A search engine is no reader who would see where a link leads. */
function pageAddress(address: string | undefined): string | undefined {
  const href = webAddress(address);
  return href?.startsWith('http') ? href : undefined;
}

/** Without the members that nothing is known of. */
function known(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
