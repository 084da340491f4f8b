/*
 * The eight foundational practices of `wwc-2022` in plain American English. Our own wording,
 * unofficial. Notes for translators: see criteria.ts; the same fixed words hold here.
 */
import type { PracticesText } from '../criteria-text.js';

/** English explanations, by practice id; the official names stand in the standard. */
export const practices: PracticesText = {
  DM: {
    explanation:
      'The policies and ways of working behind complete management of data, both shared and internal. They let a local government draw on data routinely and strategically, to make decisions and to deliver data and analytics services.',
  },
  EVAL: {
    explanation:
      'Systematic studies that use standard research methods. They help a local government learn how a policy, program, or way of working is designed, how it is carried out, or what effects it has, and keep improving it.',
  },
  LC: {
    explanation:
      'Data and evidence drive decisions well only on a strong foundation, and it starts at the top. The chief executive and other leaders of the local government routinely turn to data to decide. They tell staff clearly, and show them, that the organization expects everyone to govern with data and evidence.',
  },
  OD: {
    explanation:
      'Making electronic data records public, in whole or in part, without waiting to be asked, and legally open: no limits on use or reuse. It includes building open data systems that last and that support informed decisions, transparency, and strong resident engagement.',
  },
  PA: {
    explanation:
      'Studying how to do better, and bringing what is learned into everyday decisions. The local government solves problems with performance management systems and with analysis, and creates a culture of accountability.',
  },
  BF: {
    explanation:
      'A strategic process that brings data and evidence into financial decisions and aligns them with strategic priorities and metrics. It covers the budget process, spending, allocations, and strategic investments. It moves funding and other resources from programs and services that do not work to those that are based on evidence and focused on residents.',
  },
  RDC: {
    explanation:
      'Strategies to structure contracts, evaluate them, and actively manage them with strategic goals in mind. With the help of data, procurement (buying goods and services) becomes a tool for progress on the local government’s most important goals.',
  },
  CI: {
    explanation:
      'The city government as a leader among all who make decisions with data. It trains and works with stakeholders inside and outside government (people and groups with an interest in its work), so that city data and analytics services are used more and community impact deepens.',
  },
};
