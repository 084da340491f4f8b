const DAY = /^\d{4}-\d\d-\d\d/;

/**
 * The day or the moment of which a record is: of the certification where it is certified, else of its last change. Empty
 * where it does not say. Of several records the one with the last is the city's record.
 *
 * @param document That nobody may have read yet.
 */
export function recordDate(document: unknown): string {
  const { status, journey, updatedAt } = Object(document);
  const certified = status === 'certified' && Object(journey).certification;
  return [certified, updatedAt].find((date) => typeof date === 'string' && DAY.test(date)) ?? '';
}

/** The order of records in time; for sorting. */
export function byDate(one: unknown, other: unknown): number {
  return recordDate(one).localeCompare(recordDate(other));
}
