/** The sections of a report, in order, under the opening. */
export const SECTIONS = [
  'about',
  'tiers',
  'journey',
  'field',
  'explained',
  'results',
  'history',
  'criteria',
  'outcomes',
  'next',
] as const;

export type SectionId = (typeof SECTIONS)[number];

/** Names that no section has, and of which there is nothing more to tell. */
const told = new Set(['']);

/** Sections that come with the scorecard; the others come later, with the report. */
const AT_HAND = ['results', 'tiers', 'outcomes'] as const satisfies readonly SectionId[];

export type SectionAtHand = (typeof AT_HAND)[number];

/** What a section shows. */
export interface Section {
  readonly id: SectionId;
  readonly heading: string;
  readonly body: unknown;
}

/** Which sections to show, and in what order: those that are named, or those of the view. */
export function sectionsOf(view: string | null, named: string | null): readonly SectionId[] {
  const known = (named ?? '')
    .split(/\s+/)
    .flatMap((name) => SECTIONS.find((id) => id === name) ?? unknown(name));
  if (known.length > 0) return [...new Set(known)];
  if (view === 'report') return SECTIONS;
  return view === 'summary' ? ['results'] : AT_HAND;
}

/** Tells whoever made the page, once for each name. */
function unknown(name: string): readonly [] {
  if (!told.has(name)) {
    told.add(name);
    // oxlint-disable-next-line no-console
    console.warn(
      `<wwc-scorecard>: no section is called "${name}"; there are ${SECTIONS.join(' ')}.`,
    );
  }
  return [];
}

export function isAtHand(id: SectionId): id is SectionAtHand {
  return AT_HAND.some((one) => one === id);
}
