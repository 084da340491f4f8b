import { ANSWERS, wwc2022 } from '../src/index.js';
import type { Practice } from '../src/index.js';
import { assessment } from '../src/text/en/assessment.js';
import { criteria } from '../src/text/en/criteria.js';
import { practices } from '../src/text/en/practices.js';

/** One question as every form asks it, with all the words that our own form shows of it. */
interface Question {
  readonly code: string;
  readonly question: string;
  readonly guidance: string;
}

const CHOICES = ANSWERS.map((value) => ({
  value,
  label: assessment.criterion.answers[value],
}));

/** The same questions as SurveyJS wants them: a page for each practice, an answer that can be taken back. */
export function surveyDefinition() {
  return {
    showProgressBar: true,
    pages: wwc2022.practices.map((practice) => ({
      name: practice.id,
      title: practice.name,
      description: practices[practice.id]?.explanation,
      elements: questionsOf(practice).map(({ code, question, guidance }) => ({
        type: 'radiogroup',
        name: code,
        title: question,
        description: guidance,
        showClearButton: true,
        choices: CHOICES.map(({ value, label }) => ({ value, text: label })),
      })),
    })),
  };
}

/** The same questions as Form.io wants them: a wizard with a page for each practice. */
export function formioDefinition() {
  return {
    display: 'wizard',
    components: wwc2022.practices.map((practice) => ({
      type: 'panel',
      key: `page${practice.id}`,
      title: practice.name,
      components: [
        {
          type: 'content',
          key: `about${practice.id}`,
          html: `<p>${practices[practice.id]?.explanation}</p>`,
          input: false,
        },
        ...questionsOf(practice).map(({ code, question, guidance }) => ({
          type: 'radio',
          key: code,
          label: question,
          description: guidance,
          input: true,
          values: CHOICES,
        })),
      ],
    })),
  };
}

/** The same questions in plain HTML, all on one page: without script there are no others. */
export function plainForm(): string {
  const sections = wwc2022.practices.map(
    (practice) => `<h2>${practice.name}</h2><p>${practices[practice.id]?.explanation}</p>
${questionsOf(practice).map(fieldset).join('\n')}`,
  );
  return `<form>${sections.join('\n')}</form>`;
}

function fieldset({ code, question, guidance }: Question): string {
  const choices = CHOICES.map(
    ({ value, label }) =>
      `<label><input type="radio" name="${code}" value="${value}"> ${label}</label>`,
  );
  return `<fieldset><legend>${question}</legend><p>${guidance}</p>${choices.join(' ')}</fieldset>`;
}

function questionsOf({ criteria: asked }: Practice): Question[] {
  return asked.map(({ code, name }) => {
    const text = criteria[code];
    const { counts, evidence } = assessment.criterion;
    return {
      code,
      question: `${code} ${name}: ${text?.question}`,
      guidance: `${counts}: ${text?.counts} ${evidence}: ${text?.evidence}`,
    };
  });
}
