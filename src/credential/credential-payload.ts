import type { Assessment } from '../assessment/assessment.js';
import type { Score } from '../scoring/score.js';
import type { Standard } from '../standard/standard.js';
import type { Issuer } from './trust.js';

/** What a certifier decides; everything else comes from the record and from its score. */
export interface Award {
  /** A URI of its own. */
  readonly id: string;
  /** The city's URI; null where it is known by name and site alone. */
  readonly subject: string | null;
  /** Sites that the badge may stand on. */
  readonly domains: readonly string[];
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly awarded: string | null;
  /** The lists in which it can be revoked, or suspended, and its place there. */
  readonly places: readonly Place[];
}

export interface Place {
  readonly purpose: 'revocation' | 'suspension';
  readonly list: string;
  readonly index: number;
}

const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];

/** The Open Badges 3.0 credential for a certified record, with the claims of a JWT. Its score must have a tier. */
export function credentialPayload(
  { assessment, score, standard }: { assessment: Assessment; score: Score; standard: Standard },
  award: Award,
  issuer: Issuer,
): Record<string, unknown> {
  const { id, subject, domains, validFrom, validUntil, awarded, places } = award;
  const tier = score.tier ?? '';
  const achievement = Object.keys(issuer.achievements).find(
    (key) => issuer.achievements[key] === tier,
  );
  const name = `${tier.slice(0, 1).toUpperCase()}${tier.slice(1)} Certification`;
  const figures = figuresOf(score, standard, `${achievement}#`);
  const entries = places.map(statusEntry);
  const identifier = [
    ...(assessment.city?.name ? [identity('name', assessment.city.name)] : []),
    ...domains.map((domain) => identity('ext:domainName', domain)),
  ];
  return {
    '@context': CONTEXTS,
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name,
    issuer: { id: issuer.id, type: ['Profile'], name: issuer.name, url: issuer.verifyOrigin },
    validFrom,
    ...(validUntil && { validUntil }),
    ...(awarded && { awardedDate: awarded }),
    credentialSubject: {
      ...(subject && { id: subject }),
      type: ['AchievementSubject'],
      identifier,
      achievement: {
        id: achievement,
        type: ['Achievement'],
        achievementType: 'Certification',
        humanCode: tier,
        name,
        version: standard.id,
        description: `${name} of a local government by ${standard.name}.`,
        criteria: { narrative: narrativeOf(tier, standard) },
        resultDescription: figures.map(({ description }) => description),
      },
      result: figures.map(({ result }) => result),
    },
    credentialStatus: entries.length === 1 ? entries[0] : entries,
    iss: issuer.id,
    jti: id,
    ...(subject && { sub: subject }),
    nbf: Math.floor(Date.parse(validFrom) / 1000),
    ...(validUntil && { exp: Math.floor(Date.parse(validUntil) / 1000) }),
  };
}

function identity(type: string, value: string) {
  return { type: 'IdentityObject', hashed: false, identityHash: value, identityType: type };
}

function statusEntry({ purpose, list, index }: Place) {
  return {
    id: `${list}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: purpose,
    statusListIndex: String(index),
    statusListCredential: list,
  };
}

/** The sum first, then each practice. */
function figuresOf(score: Score, standard: Standard, prefix: string) {
  const names = new Map(standard.practices.map((practice) => [practice.id, practice.name]));
  const rows = [
    { id: 'total', name: 'Criteria met', ...score },
    ...score.practices.map((practice) => ({
      name: names.get(practice.id) ?? practice.id,
      ...practice,
    })),
  ];
  return rows.map(({ id, name, earned, total }) => {
    const uri = `${prefix}${id}`;
    return {
      description: {
        id: uri,
        type: ['ResultDescription'],
        name,
        resultType: 'RawScore',
        valueMin: '0',
        valueMax: String(total),
      },
      result: { type: ['Result'], resultDescription: uri, value: String(earned) },
    };
  });
}

function narrativeOf(tier: string, standard: Standard): string {
  const {
    minShare = 0,
    criteria = [],
    outcomes = 0,
  } = standard.tiers.find(({ id }) => id === tier) ?? {};
  const percent = Math.round(minShare * 100);
  return (
    `At least ${percent} % of the criteria of ${standard.name}, among them ${criteria.join(', ')}, ` +
    `and at least ${outcomes} of its outcome metrics.`
  );
}
