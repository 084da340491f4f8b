/*
 * The 43 criteria of `wwc-2022` in plain American English. Our own wording, unofficial.
 *
 * Notes for translators
 * - Register: a city employee who is no data specialist. Speak to "your local government".
 *   Explain a technical word in brackets where it stands; a criterion is often read alone.
 * - Every condition is a requirement: "written", "regular, lasting", "citywide", "both", "at least
 *   once a quarter", "24 months". Drop none, add none. "(or both)" and "one or more" mean that one
 *   is enough.
 * - Fixed words: written (documented), way of working (any habit or method; "practice" alone is one of the
 *   eight), metric, vendor (also contractor), procurement, grant, rigorous evaluation, data
 *   inventory, protected data, broken down (disaggregated), equitable. "Evidence" inside a question
 *   is what research shows, not a document that supports an answer.
 * - "A reviewer has asked for" repeats a real review of one city: keep it as an experience.
 * - `evidence` follows "For example:": lower case, no full stop.
 */
import type { CriteriaText } from '../criteria-text.js';

/** English questions and guidance, by criterion code. */
export const criteria: CriteriaText = {
  DM1: {
    question:
      'Does your local government maintain a written list of its responsibilities for data strategy and data governance (the rules and roles for managing data), and meet at least once a quarter to carry them out?',
    counts:
      'You need both: the written list, and meetings at least once a quarter to carry out what is on it.',
    evidence:
      'the list of responsibilities, a data governance charter, agendas and notes of the last meetings',
  },
  DM2: {
    question:
      'Does your local government maintain a detailed data inventory (a catalog of data) that makes its own data, and relevant data from outside organizations, easier to find, easier to access, and better cared for?',
    counts:
      'The inventory is detailed, is maintained, and covers both your own data and relevant data from outside organizations.',
    evidence:
      'a link to the inventory, the fields it has, names of data owners, the date of the last update',
  },
  DM3: {
    question:
      'Does your local government have written, easy-to-use processes that make it faster to share data, protected data (such as personal or confidential data) included, both between its departments and with outside partners?',
    counts:
      'The processes are written and easy to use, and cover sharing between departments, sharing with outside partners, and protected data.',
    evidence: 'a data sharing guide, a request form, a model agreement, agreements you have signed',
  },
  DM4: {
    question:
      'Does your local government have written policies or ways of working to improve data quality, and does it carry them out?',
    counts: 'The policies or ways of working are written down, and they are also carried out.',
    evidence: 'a data quality standard, a checklist, reports of errors found and fixed',
  },
  DM5: {
    question:
      'Does your local government have written policies or ways of working that protect both the privacy and the confidentiality of the data it holds?',
    counts:
      'The policies or ways of working are written down, and they protect both privacy and confidentiality.',
    evidence:
      'a privacy policy, rules on who may see which data, steps for removing personal details before data is published',
  },
  DM6: {
    question:
      'Does your local government have written policies or ways of working to manage the risk that data is exposed in a breach, lost, or altered without permission?',
    counts:
      'The policies or ways of working are written down, and they deal with breaches, loss, and unauthorized changes.',
    evidence: 'an information security policy, a plan for incidents, rules for backups and access',
  },
  DM7: {
    question:
      'Does your local government have a written strategy or process by which it routinely gathers, from residents and other stakeholders outside government (people and groups with an interest in its work), community input and qualitative data (what people say and experience) to inform decisions?',
    counts:
      'The strategy or process is written down, gathering is routine, and what you learn informs decisions.',
    evidence:
      'a plan for community engagement, interview or survey questions, notes of focus groups, a decision that cites what residents said',
  },
  DM8: {
    question:
      'Does your local government collect and analyze data that is broken down both by area and by population group (disaggregated by geography and demographics), so as to inform decisions on key citywide priorities?',
    counts:
      'Data broken down both ways is analyzed and informs decisions on key citywide priorities; a reviewer has also asked for a written demographic standard, so that these fields are collected the same way across the organization.',
    evidence:
      'a demographic data standard, a dashboard or map by neighborhood, an analysis by age or income, a decision it informed',
  },
  DM9: {
    question:
      'Does your local government have a written standard, open to the public, for how high-quality data and analytics services (tools and services built on data) are developed and implemented across the city?',
    counts:
      'The standard is written, public, and citywide, and covers both developing and implementing these services.',
    evidence:
      'a link to the published standard, a handbook for data services, a service built by it',
  },
  EVAL1: {
    question:
      'Has your local government both written down and put into effect its commitment to use rigorous evaluations (studies by standard research methods) across the city, such as through an evaluation policy, agenda, budget requirement, or funding?',
    counts: 'The commitment is written down, is also in effect, and is citywide.',
    evidence:
      'an evaluation policy, an agenda of questions to study, a budget rule that asks for evaluations, a budget line that pays for them',
  },
  EVAL2: {
    question:
      'Does your local government have a regular, lasting process to identify, launch, and resource (with money or staff) rigorous evaluations, whether process, experimental, or quasi-experimental?',
    counts:
      'The process is regular and lasting and covers all three steps; an evaluation may study how a program is run (process), or compare groups formed by chance (experimental) or in other sound ways (quasi-experimental).',
    evidence:
      'a description of the process, a list of evaluations under way, an agreement with a university',
  },
  EVAL3: {
    question:
      'Does your local government have a regular, lasting process to base decisions on the results of rigorous evaluations, whether process, experimental, or quasi-experimental?',
    counts:
      'The process is regular and lasting, and results lead to decisions; an evaluation may study how a program is run (process), or compare groups formed by chance (experimental) or in other sound ways (quasi-experimental).',
    evidence:
      'a description of the process, an evaluation report, a program or budget that changed because of it',
  },
  EVAL4: {
    question:
      'Does your local government have a regular, lasting process to identify and adapt high-quality, evidence-based programs (shown by studies to work) from outside the city government, such as from academic researchers, clearinghouses (collections of tested programs), or other governments?',
    counts:
      'The process is regular and lasting, and covers both steps: identifying programs and adapting them.',
    evidence:
      'a description of the process, the studies you relied on, a program adapted from another city',
  },
  LC1: {
    question:
      'Does your local government’s mayor or chief executive (or both) consistently tell staff, and show them, that the whole organization is expected to govern with data and evidence?',
    counts: 'You need both, consistently: telling staff and showing them.',
    evidence:
      'an executive order, messages or speeches to staff, notes of meetings where leaders use data',
  },
  LC2: {
    question:
      'Do your local government’s mayor or chief executive (or both) and other leaders of the city regularly use data and evidence in public to explain investment or policy decisions and the impact of government, to tell stories of the progress that resulted, or both?',
    counts:
      'Data and evidence are used in public and regularly, by the mayor or chief executive (or both) and by other leaders of the city.',
    evidence:
      'a State of the City speech, press releases, social media posts, a public report with figures',
  },
  LC3: {
    question:
      'Does your local government train its staff, build their skills, and empower them to manage city data and to use it to inform decisions?',
    counts:
      'You need all three (training, skills, and empowerment), both for managing data and for using it.',
    evidence:
      'a training calendar, course materials, the number of staff trained, a staff data network',
  },
  LC4: {
    question:
      'Does your local government have a designated leader or team (or both) responsible for implementing performance management (using data to track and improve results) across the city?',
    counts: 'The leader or team is designated, and the responsibility is citywide.',
    evidence: 'a job description, an organization chart, a team charter',
  },
  LC5: {
    question:
      'Does your local government have a designated leader or a dedicated team (or both) responsible for implementing policies and ways of working for data strategy, data delivery, and data governance across the city?',
    counts:
      'The leader is designated or the team is dedicated, and the responsibility is citywide and covers strategy, delivery, and governance.',
    evidence: 'a chief data officer’s job description, an organization chart, a team charter',
  },
  LC6: {
    question:
      'Does your local government have a designated leader or team (or both) responsible for making sure that departments conduct rigorous evaluations, such as process, experimental, or quasi-experimental ones?',
    counts:
      'The leader or team is designated for this; an evaluation may study how a program is run (process), or compare groups formed by chance (experimental) or in other sound ways (quasi-experimental).',
    evidence: 'a job description, a team charter, the team’s evaluation plan with departments',
  },
  LC7: {
    question:
      'Does your local government have a designated leader or team (or both) responsible for applying strategies of results-driven contracting (planning and managing contracts to get results) to the set (portfolio) of its upcoming key procurements (its most important purchases), contracts, or grants, citywide or within departments?',
    counts:
      'The leader or team is designated, and applies these strategies to what is upcoming, citywide or within departments.',
    evidence: 'a job description, a team charter, the list of upcoming key procurements',
  },
  OD1: {
    question:
      'Does your local government have a publicly available, codified (formally adopted) open data policy that commits it to data transparency, and to disclosing proactively (without waiting to be asked) its data and its ways of working with data?',
    counts:
      'The policy is publicly available and codified, and makes both commitments: data transparency and proactive disclosure.',
    evidence: 'a link to the ordinance, executive order, or other adopted policy',
  },
  OD2: {
    question:
      'Does your local government offer clear how-to guidance that helps all users, inside and outside government (city staff, residents, businesses, and others), access, analyze, engage with, and use the city’s open and shared data?',
    counts:
      'The guidance is clear, serves all users inside and outside government, and helps with all four: access, analysis, engagement, and use.',
    evidence: 'a user guide, tutorials or videos, a glossary, workshop materials',
  },
  OD3: {
    question:
      'Does your local government publish its open data in one central place online that is open to the public?',
    counts: 'The place is central, public, and online.',
    evidence: 'a link to the open data portal',
  },
  OD4: {
    question:
      'Does your local government track and write down what it learns about data users inside and outside government, and build what they need into how it designs and implements its data and analytics services and its transparency work?',
    counts:
      'You need both: written insights about users inside and outside government, and their needs built into services and transparency work.',
    evidence: 'user surveys, portal statistics, interview notes, a change made after feedback',
  },
  PA1: {
    question:
      'Does your local government identify strategic goals, align a diverse set of metrics (figures that show progress) with them, and use data to judge its progress toward them?',
    counts:
      'You need all three: goals, a diverse set of metrics aligned with them, and data used to judge progress.',
    evidence: 'a strategic plan with metrics, a dashboard, a progress report',
  },
  PA2: {
    question:
      'Does your local government, at least once a quarter, hold performance management meetings (to track and improve results) that review data and its analysis, discuss the insights, and make decisions about its strategic goals?',
    counts:
      'The meetings take place at least once a quarter and do all three: review, discuss, and decide.',
    evidence: 'a meeting calendar, agendas, slides with data, notes of decisions',
  },
  PA3: {
    question:
      'Does your local government regularly share its strategic goals, its performance metrics, and its progress toward those goals with the public?',
    counts:
      'You share all three (goals, metrics, and progress) with the public, and do so regularly.',
    evidence: 'a public dashboard, yearly progress reports, a web page with dates of updates',
  },
  PA4: {
    question:
      'Does your local government have written policies or ways of working to gain the benefits of automated decisions, made with algorithms, predictive analytics (forecasts from data), artificial intelligence, or similar tools, while also reducing their risks, such as the effect of bias when data is collected, selected, and analyzed?',
    counts:
      'The policies or ways of working are written down, and they deal with both the benefits and the risks.',
    evidence:
      'a policy on artificial intelligence, the review of an algorithm, rules for buying such tools',
  },
  PA5: {
    question:
      'Does your local government have a regular, lasting process to use analysis from its performance or analytics program (or both) to inform decisions for citywide strategic priorities, on one or more of these: prioritizing or allocating resources, hiring, or equitable service delivery (fair to all groups)?',
    counts:
      'The process is regular and lasting, and such analysis informs one or more of these kinds of decisions for citywide strategic priorities.',
    evidence:
      'a description of the process, an analysis, the staffing or service decision it informed',
  },
  BF1: {
    question:
      'Does your local government use quantitative and qualitative data (figures, and what people say and experience) to bring its budget and financial processes (spending, strategic investments, revenue) into line with its strategic priorities, and to promote an equitable use of funds (fair to all groups), guided by the needs of your communities?',
    counts:
      'You need both kinds of data and both aims: budget and finances in line with strategic priorities, and an equitable use of funds guided by needs.',
    evidence:
      'budget instructions, a budget request form that asks for data, an equity analysis of spending, notes of budget hearings',
  },
  BF2: {
    question:
      'Does your local government have a regular, lasting process to inform its budget and financial choices about ways of working, programs, or policies with quantitative and qualitative data (figures, and what people say and experience) that has been analyzed?',
    counts: 'The process is regular and lasting, and uses both kinds of data after analysis.',
    evidence: 'a budget calendar with data reviews, an analysis, the budget decision it informed',
  },
  BF3: {
    question:
      'Has your local government, in the past 24 months, allocated or repurposed new or existing funds (or both) toward more equitable (fair to all groups) and evidence-based programs (shown by studies to work)?',
    counts:
      'The funds were allocated or repurposed within the past 24 months, toward programs that are both more equitable and evidence-based.',
    evidence: 'a budget amendment, budget lines before and after, the study behind the program',
  },
  RDC1: {
    question:
      'Does your local government define, for its key procurements (its most important purchases), contracts, or grants, both strategic goals and desired outcomes?',
    counts:
      'You need both, goals and desired outcomes, for your key procurements, contracts, grants, or several of these.',
    evidence:
      'a request for proposals that states goals, a contract with desired outcomes, a planning form',
  },
  RDC2: {
    question:
      'Does your local government use metrics to measure the outcomes or impacts of its key procurements (its most important purchases), broken down by area and population group when possible, and to flag during a contract when performance is off track?',
    counts:
      'You need both: measuring outcomes or impacts, broken down when possible, and flagging during the contract.',
    evidence:
      'the metrics of a contract, a contract dashboard, a notice that performance was off track',
  },
  RDC3: {
    question:
      'Does your local government assess how its vendors (those it contracts with) perform, in order to compare how effective similar vendors are?',
    counts: 'The assessments serve to compare similar vendors.',
    evidence: 'vendor scorecards, a comparison of vendors of the same service',
  },
  RDC4: {
    question:
      'Does your local government buy and contract in ways that give vendors incentives to work toward the strategic goals it has defined in its contracts, procurements (purchases), or grants?',
    counts:
      'The incentives point to strategic goals that the contract, procurement, or grant defines.',
    evidence: 'payments tied to results, bonus clauses, extensions tied to results',
  },
  RDC5: {
    question:
      'Does your local government actively manage contracts by engaging with vendors at least once a quarter during the contract, using performance data broken down by group or area (disaggregated), to achieve desired outcomes?',
    counts:
      'You engage with vendors at least once a quarter; a reviewer has also asked for broken-down data (where it applies) that is collected, shared, and discussed with them, or for a course correction designed with a vendor during the contract because of performance data.',
    evidence:
      'a meeting calendar, performance reports shared with a vendor, notes of a course correction',
  },
  RDC6: {
    question:
      'Does your local government review data on vendors’ performance to inform its later decisions about contracts, including one or more of these: choosing vendors, renewing contracts, or expanding the scope (the agreed work) of existing ones?',
    counts:
      'Performance data informs these decisions; a reviewer has also asked how data on similar vendors is collected and shared between departments, and what standard steps let you allocate or expand work under current contracts because of it.',
    evidence:
      'a shared record of vendor performance, scoring rules that count it, a renewal based on it',
  },
  RDC7: {
    question:
      'Does your local government make opening and sharing data part of the whole procurement process, from start to finish, to make bidding more competitive and procurement (buying) more transparent and accountable?',
    counts: 'Data is opened and shared throughout the process, not at one stage only.',
    evidence:
      'a public list of planned purchases, published bids and awards, open data on contracts and payments',
  },
  RDC8: {
    question:
      'Does your local government do one or more of these: improve its procurement systems so that vendors can do business with it more easily, design contract opportunities in ways that let more vendors respond, or invest in building vendors’ capacity?',
    counts: 'One of the three is enough.',
    evidence:
      'a simpler bidding portal, a contract split into smaller parts, workshops for small businesses',
  },
  CI1: {
    question:
      'Does your local government support efforts to educate community members, build their skills, and get them involved, so that both individuals and local organizations (such as civic groups, neighborhood-based partners, vendors, and service providers) understand and use city data and analytics services better and deepen community impact?',
    counts:
      'The efforts reach individuals and local organizations; a reviewer has also asked for data trainings for community members that staff lead and take part in, ideally every year, or for results of community-driven projects with the city’s open data (or both).',
    evidence:
      'a training program and attendance, materials for the public, results of a community data project',
  },
  CI2: {
    question:
      'Does your local government develop analytics services driven by data, both for its own use and for residents, that draw on its data inventory and make life and work better for the community and for the government?',
    counts:
      'You need services of both kinds, internal and for residents, that draw on the data inventory.',
    evidence:
      'a link to a public tool or map, an internal dashboard, the inventory entries they use',
  },
  CI3: {
    question:
      'Does your local government use evidence, insights from the data it produces, or both, to add to a wider body of knowledge, and to work with partners or stakeholders outside government (people and groups with an interest in its work) and spur them to do the same?',
    counts:
      'You need both: adding to wider knowledge, and working with others outside so that they do so too.',
    evidence:
      'a published study, talks or guides for other cities, a joint project with a university',
  },
};
