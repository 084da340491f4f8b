import { html, nothing, type TemplateResult } from 'lit';
import { decided } from '../../src/scoring/score.js';
import { nextPractice } from '../../src/scoring/next-practice.js';
import { criteriaOf, type Practice } from '../../src/standard/standard.js';
import { practiceName, say, title, type Form, type Name, type Place } from './form.js';

/** All practices with their state: where a person begins, and comes back to. */
export function taskList(form: Form): TemplateResult {
  const { words, standard, assessment } = form;
  const criteria = criteriaOf(standard).length;
  const practices = standard.practices.length;
  return html`
    <div class="page" part="page">
      ${assessment.city?.name ? html`<p class="above">${assessment.city.name}</p>` : nothing}
      ${title(form, words.title)}
      <p class="intro">${say(form, words.intro, { criteria, practices })}</p>
      ${onward(form)}
      <ul class="tasks" aria-label=${words.list.tasks}>
        ${cityTask(form)}
        ${standard.practices.map((practice, index) => practiceTask(form, practice, index))}
        ${outcomesTask(form)} ${checkTask(form)}
      </ul>
      <button class="link" type="button" @click=${() => form.open('files')}>
        ${words.list.files}
      </button>
    </div>
  `;
}

/** What a person who only wants to go on presses. */
function onward(form: Form): TemplateResult {
  const { words, standard, score } = form;
  const id = nextPractice(score)?.id;
  const practice = standard.practices.find((each) => each.id === id);
  if (!practice) {
    return html`
      <p class="finished">${words.list.finished}</p>
      <button class="primary" type="button" @click=${() => form.open('check')}>
        ${words.list.check}
      </button>
    `;
  }
  const verb = score.answered ? words.list.goOn : words.list.begin;
  const open = () => form.open({ practice: practice.id });
  return html`<button class="primary" type="button" @click=${open}>
    ${verb} ${practiceName(form, practice)}
  </button>`;
}

interface TaskData {
  readonly place: Place;
  readonly name: Name;
  /** How much of it is done; all of it is not while something stands there that cannot be taken. */
  readonly done: number;
  readonly of: number;
  /** Where it is begun, and not done. */
  readonly begun?: string;
  readonly below?: string;
  readonly picture?: TemplateResult;
}

function task(form: Form, { place, name, done, of, begun, below, picture }: TaskData) {
  const { list } = form.words;
  const isWrong = form.pages.parts?.pages.hasMistake(form, place);
  const isDone = done === of && !isWrong;
  const undone = done || isWrong ? (begun ?? list.begun) : list.notStarted;
  return html`
    <li>
      <button class="task" part="task" type="button" @click=${() => form.open(place)}>
        <span class="name">${name}</span>
        <span class="state ${isDone ? 'done' : ''}">${isDone ? list.done : undone}</span>
        ${below ? html`<span class="below">${below}</span>` : nothing} ${picture ?? nothing}
      </button>
    </li>
  `;
}

function cityTask(form: Form): TemplateResult {
  const { name, country, population } = form.assessment.city ?? {};
  const done = [name, country, population].filter((member) => member !== undefined).length;
  return task(form, { place: 'city', name: form.words.list.city, done, of: 3 });
}

function practiceTask(form: Form, practice: Practice, index: number): TemplateResult {
  const { earned = 0, total = 0, answered = 0 } = form.score.practices[index] ?? {};
  return task(form, {
    place: { practice: practice.id },
    name: practiceName(form, practice),
    done: answered,
    of: total,
    begun: say(form, form.words.list.started, { answered, total }),
    below: say(form, form.words.list.earned, { earned, total }),
    picture: pips(form, practice),
  });
}

function outcomesTask(form: Form): TemplateResult {
  const { list } = form.words;
  const { outcomes } = form.score;
  const total = outcomes.length;
  const reported = outcomes.filter(({ standing }) => standing !== 'not-reported').length;
  const met = outcomes.filter(({ standing }) => standing === 'met').length;
  return task(form, {
    place: 'outcomes',
    name: list.outcomes,
    done: reported,
    of: total,
    begun: say(form, list.reported, { reported, total }),
    below: say(form, list.met, { met, total }),
  });
}

function checkTask(form: Form): TemplateResult {
  const { list } = form.words;
  const { answered, total } = form.score;
  const begun = say(form, list.started, { answered, total });
  return task(form, { place: 'check', name: list.check, done: answered, of: total, begun });
}

/** A picture of a practice: one box per criterion, full, half, empty, or faint where nothing has been said. */
function pips({ assessment }: Form, { criteria }: Practice): TemplateResult {
  return html`<span class="pips" aria-hidden="true">
    ${criteria.map(
      ({ code }) => html`<span class="pip ${decided(assessment.answers?.[code]) ?? ''}"></span>`,
    )}
  </span>`;
}
