import 'survey-core/survey-core.fontless.min.css';
import { Model } from 'survey-core';
import 'survey-js-ui';

const definition = JSON.parse(document.getElementById('definition').textContent);
const survey = new Model(definition);
survey.render(document.getElementById('form'));

globalThis.showPage = (index) => {
  survey.currentPageNo = index;
};
