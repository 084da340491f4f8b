/** What a record says of itself that can be read without its rules; null for what it does not say in this way. */
export interface StatedFacts {
  readonly city: string | null;
  /** As it stands there; whether it is a status is not known. */
  readonly status: string | null;
  /** Of a certified one the day of the certification, else null. */
  readonly certifiedOn: string | null;
  readonly changedOn: string | null;
  /** How many answers are given; 0 where none can be told from the rest. */
  readonly answers: number;
  readonly format: string | null;
  readonly standard: string | null;
}

const NOTHING: StatedFacts = {
  city: null,
  status: null,
  certifiedOn: null,
  changedOn: null,
  answers: 0,
  format: null,
  standard: null,
};

/** Longer than any city's name. */
const LONGEST = 200;

/**
 * Reads what stays the same from version to version of a record, from anything. Nothing is scored, and nothing is
 * checked but that it can be shown. Never throws.
 */
export function statedFacts(document: unknown): StatedFacts {
  try {
    const { city, status, journey, updatedAt, answers, format, standard } = Object(document);
    return {
      city: textOf(Object(city).name),
      status: textOf(status),
      certifiedOn: status === 'certified' ? dateOf(Object(journey).certification) : null,
      changedOn: dateOf(updatedAt),
      answers: Object.values(Object(answers)).filter(isAnswered).length,
      format: textOf(format),
      standard: textOf(standard),
    };
  } catch {
    // A getter or a Proxy of the page has thrown.
    return NOTHING;
  }
}

function textOf(value: unknown): string | null {
  return (typeof value === 'string' && value.trim().slice(0, LONGEST)) || null;
}

function dateOf(value: unknown): string | null {
  const isDate = typeof value === 'string' && /^\d{4}-\d\d-\d\d(T|$)/.test(value);
  return isDate && !Number.isNaN(Date.parse(value)) ? value : null;
}

function isAnswered(entry: unknown): boolean {
  return typeof Object(entry).answer === 'string';
}
