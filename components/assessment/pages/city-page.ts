import type { TemplateResult } from 'lit';
import type { City } from '../../../src/assessment/assessment.js';
import type { Change } from '../../../src/assessment/edit-answer.js';
import { eligibility } from '../../../src/scoring/eligibility.js';
import { typedNumber } from '../../../src/text/typed-number.js';
import { choiceField, field } from './field.js';
import type { Form, WholeForm } from '../form.js';
import { back, endOfPage, html, say, title, withCity } from './handed-over.js';

/** ISO 3166-1 leaves it to users: a country that is none of those to choose from. */
const ELSEWHERE = 'ZZ';

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
      ${endOfPage(form)}
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
  return {
    typed: (text: string) =>
      form.edit((before) => withCity(before, { [member]: text || undefined })),
    done: (text: string) => change(form, { [member]: text.trim() || undefined }),
  };
}

function change(form: WholeForm, city: Change<City>) {
  form.edit((before) => withCity(before, city));
  const decides = 'country' in city || 'population' in city;
  const speak = ({ assessment }: Form) => eligible({ ...form, assessment });
  form.tell(undefined, decides ? speak : undefined);
}

function country(form: WholeForm): TemplateResult {
  const text = form.parts.details.city;
  return choiceField({
    id: 'city-country',
    label: text.country,
    value: form.assessment.city?.country ?? '',
    options: [['', text.choose], ...countries(form), [ELSEWHERE, text.elsewhere]],
    done: (code) => change(form, { country: code || undefined }),
  });
}

/** Countries that stand alone first, then those of larger regions by name. */
function countries({ standard, lang, assessment }: WholeForm) {
  const { country: chosen } = assessment.city ?? {};
  const names = new Intl.DisplayNames([lang], { type: 'region' });
  const named = (code: string) => [code, names.of(code) ?? code] as const;
  const codes = standard.regions.map((region) => region.countries);
  const known = codes.flat();
  const alone = codes.filter(({ length }) => length === 1).flat();
  const others = known.filter((code) => !alone.includes(code)).map(named);
  const strange = chosen && chosen !== ELSEWHERE && !known.includes(chosen) ? [named(chosen)] : [];
  others.sort(([, a], [, b]) => a.localeCompare(b, lang));
  return [...alone.map(named), ...others, ...strange];
}

function population(form: WholeForm): TemplateResult {
  const { lang, parts } = form;
  const { city: text, fields } = parts.details;
  const value = form.assessment.city?.population;
  const done = (typed: string) => {
    const count = typed.trim() ? typedNumber(typed, lang) : undefined;
    const isRight = count === undefined || (Number.isSafeInteger(count) && Number(count) >= 0);
    const sentence = say(form, fields.notWhole, { example: 320_000 });
    form.mistake('city-population', isRight ? null : { text: typed, sentence, task: 'city' });
    if (isRight) change(form, { population: count ?? undefined });
  };
  return field(form, {
    id: 'city-population',
    label: text.population,
    hint: text.populationHint,
    kind: 'number',
    value: value?.toLocaleString(lang) ?? '',
    done,
  });
}
