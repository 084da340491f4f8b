import { ANSWERS, criteriaOf, parseAssessment, wwc2022, type Assessment } from '../../src/index.js';

const CODES = criteriaOf(wwc2022).map(({ code }) => code);

/** So many records that differ, the same ones on every run, with a decision in one of eight answers. */
export function documents(count: number): Record<string, unknown>[] {
  const random = randomNumbers(2022);
  return Array.from({ length: count }, () => ({
    format: 'wwc-assessment/1',
    standard: 'wwc-2022',
    answers: Object.fromEntries(CODES.map((code) => [code, anyAnswer(random)])),
    outcomes: {
      broadband: { value: 60 + 30 * random(), year: 2022 },
      'air-quality': { value: 6 + 8 * random(), year: 2022 },
    },
  }));
}

/** The same as they come out of the parser. */
export function records(count: number): Assessment[] {
  return documents(count).map((document) => {
    const { value } = parseAssessment(document);
    if (!value) throw new Error('a record that was made up does not parse');
    return value;
  });
}

/** A record whose answers have this many links as evidence, between them. */
export function documentWithEvidence(links: number): Record<string, unknown> {
  const answers = Object.fromEntries(
    CODES.map((code) => [code, { answer: 'yes', evidence: [] as unknown[] }]),
  );
  for (let index = 0; index < links; index += 1) {
    answers[CODES[index % CODES.length] ?? '']?.evidence.push({
      title: `Document ${index}`,
      url: `https://data.example/${index}`,
      date: '2024-05-01',
      public: index % 2 === 0,
    });
  }
  return { format: 'wwc-assessment/1', standard: 'wwc-2022', answers };
}

function anyAnswer(random: () => number) {
  const answer = oneOf(random, 0.75);
  return random() < 0.125 ? { answer, review: { decision: oneOf(random, 0.5) } } : { answer };
}

function oneOf(random: () => number, yes: number) {
  return random() < yes ? ANSWERS[0] : ANSWERS[1 + Math.floor(2 * random())];
}

/** Numbers from 0 to 1, below 1, that look random and are the same each time (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
