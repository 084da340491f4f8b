import type { TemplateResult } from 'lit';
import type { City } from '../../../src/assessment/assessment.js';
import type { Change } from '../../../src/assessment/edit-answer.js';
import { eligibility } from '../../../src/scoring/eligibility.js';
import { typedWhole } from '../../../src/text/typed-number.js';
import { toMendOn } from './broken-links.js';
import { field, reading, words } from './field.js';
import type { WholeForm } from '../form.js';
import { back, endOfPage, html, say, title, withCity } from './handed-over.js';

/** ISO 3166-1 leaves it to users: a country that is none of those to choose from. */
export const ELSEWHERE = 'ZZ';

/** The city that is assessed, and whether it may apply. */
export function cityPage(form: WholeForm): TemplateResult {
  const text = form.parts.details.city;
  const { name = '', region = '' } = form.assessment.city ?? {};
  return html`
    <div class="page" part="page">
      ${back(form)} ${title(form, form.words.list.city)}
      <p class="intro">${text.intro}</p>
      <div class="fields">
        ${field(form, { id: 'city-name', label: text.name, value: name, ...typing(form, 'name') })}
        ${country(form)}
        ${field(form, { id: 'city-region', label: text.region, value: region, ...typing(form, 'region') })}
        ${population(form)}
      </div>
      <p class="warning">${eligible(form)}</p>
      ${toMendOn(form, 'city')} ${endOfPage(form)}
    </div>
  `;
}

/** Whether the city may apply, with the reason; nobody is stopped. */
function eligible(form: WholeForm): string {
  const { assessment, standard, parts } = form;
  const is = eligibility(assessment.city, standard);
  const residents = standard.eligibility.minPopulation;
  const { eligibility: texts, allTheSame } = parts.details.city;
  const sentence = say(form, texts[is], { residents });
  return is === 'eligible' || is === 'not-known' ? sentence : `${sentence} ${allTheSame}`;
}

function typing(form: WholeForm, member: 'name' | 'region') {
  return words(
    (text) => form.edit((before) => withCity(before, { [member]: text })),
    () => form.tell(),
  );
}

/** What of the city decides whether it may apply. */
function deciding(form: WholeForm) {
  return {
    place: 'city',
    tell: () => form.tell(undefined, ({ assessment }) => eligible({ ...form, assessment })),
  } as const;
}

function edit(form: WholeForm, city: Change<City>) {
  form.edit((before) => withCity(before, city));
}

function country(form: WholeForm): TemplateResult {
  const { city: text, fields } = form.parts.details;
  const countries = countriesOf(form);
  const now = form.assessment.city?.country;
  return field(form, {
    ...reading(form, 'city-country', {
      ...deciding(form),
      now,
      read: (typed) => meant(typed, countries),
      set: (country) => edit(form, { country }),
      sentence: say(form, fields.notACountry, { elsewhere: text.elsewhere }),
      name: text.country,
    }),
    label: text.country,
    hint: text.countryHint,
    value: countries.get(now ?? '') ?? '',
    choices: [...countries.values()],
  });
}

/** By code: countries that stand alone first, then those of larger regions by name. */
function countriesOf({ standard, lang, assessment, parts }: WholeForm): Map<string, string> {
  const { country: chosen = ELSEWHERE } = assessment.city ?? {};
  const names = new Intl.DisplayNames([lang], { type: 'region' });
  const named = (code: string) => [code, names.of(code) ?? code] as const;
  const codes = standard.regions.map((region) => region.countries);
  const alone = codes.filter(({ length }) => length === 1).flat();
  const others = codes.filter(({ length }) => length !== 1).flat();
  const byName = others.map(named).toSorted(([, a], [, b]) => a.localeCompare(b, lang));
  const elsewhere = [ELSEWHERE, parts.details.city.elsewhere] as const;
  return new Map([...alone.map(named), ...byName, named(chosen), elsewhere]);
}

/** The country with this name or code, or the only one whose name has this in it; null where there is none. */
function meant(typed: string, countries: ReadonlyMap<string, string>): string | null {
  const text = plain(typed);
  const all = [...countries].map(([code, name]) => [code, plain(name)] as const);
  const [same] = all.filter(([code, name]) => name === text || code === typed.trim().toUpperCase());
  const like = all.filter(([, name]) => name.includes(text));
  return (same ?? (like.length === 1 ? like[0] : undefined))?.[0] ?? null;
}

/** As people type it: without capitals and accents. */
function plain(text: string): string {
  return text.trim().normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function population(form: WholeForm): TemplateResult {
  const { lang, parts } = form;
  const { city: text, fields } = parts.details;
  const now = form.assessment.city?.population;
  return field(form, {
    ...reading(form, 'city-population', {
      ...deciding(form),
      now,
      read: (typed) => typedWhole(typed, lang),
      set: (population) => edit(form, { population }),
      sentence: say(form, fields.notWhole, { example: 320_000 }),
      name: text.population,
    }),
    label: text.population,
    hint: text.populationHint,
    kind: 'number',
    value: now?.toLocaleString(lang) ?? '',
  });
}
