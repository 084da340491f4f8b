import type { AssessmentText } from '../assessment-text.js';
import { tiers } from './tiers.js';

// {tier} is Plata, Oro or Platino; "nivel" carries the agreement.
export const assessment: AssessmentText = {
  tiers,
  title: 'Autoevaluación',
  intro: '{criteria} criterios en {practices} prácticas. Responda en el orden que prefiera.',
  list: {
    tasks: 'Tareas',
    back: 'Todas las tareas',
    city: 'Sobre su ciudad',
    outcomes: 'Indicadores de resultados',
    files: 'Archivos y colegas',
    check: 'Revisar sus respuestas',
    begin: 'Empezar con',
    goOn: 'Continuar con',
    finished: 'Todos los criterios tienen respuesta.',
    notStarted: 'Sin empezar',
    started: '{answered} de {total} respondidos',
    begun: 'Empezado',
    reported: '{reported} de {total} informados',
    met: '{met} de {total} cumplidos',
    done: 'Listo',
    earned: '{earned} de {total} logrados',
  },
  standing: {
    label: 'Resultado hasta ahora',
    tier: {
      'self-assessed': 'Nivel {tier}, autoevaluado',
      'in-review': 'Nivel {tier}, en revisión',
      certified: 'Certificación {tier}',
    },
    onTheWay: 'En camino al nivel {tier}',
    earned: '{earned} de {total} criterios logrados',
    answered: '{answered} respondidos',
    basis: {
      'self-assessed': 'Una autoevaluación no es una certificación.',
      'in-review': 'En revisión: aún sin certificar.',
      certified: 'Según declara la ciudad.',
    },
    reached: 'Nivel {tier} alcanzado',
    missing: 'Para llegar a {tier}',
    missingShare: { one: '{count} criterio más', other: '{count} criterios más' },
    missingOutcomes: {
      one: '{count} indicador de resultados más',
      other: '{count} indicadores de resultados más',
    },
    milestone: 'Próxima meta: {count} logrados.',
    nearest: 'Más cerca de completarse:',
  },
  practice: {
    previous: 'Anterior',
    next: 'Siguiente',
    withoutQuestions:
      'No se pudieron cargar las preguntas. Puede responder según los nombres cortos o volver a cargar la página.',
    withoutPage: 'No se pudo cargar esta parte. Vuelva a abrirla cuando haya conexión.',
  },
  criterion: {
    core: 'Esencial: todos los niveles lo exigen',
    required: 'El nivel {tier} lo exige',
    counts: 'Qué cuenta',
    evidence: 'Por ejemplo',
    answers: { yes: 'Sí', 'in-progress': 'En proceso', no: 'No' },
    keys: { yes: 's', 'in-progress': 'p', no: 'n' },
    useKeys: 'Responder con el teclado',
    keysHint: 's sí, p en proceso, n no; Intro sigue adelante',
    clear: 'Borrar respuesta',
    beside: 'Nota y evidencia',
  },
  spoken: {
    answered: '{code}: {answer}.',
    takenBack: '{code}: respuesta borrada.',
  },
  saved: 'Guardado a las {time}.',
  notSafe: 'Es posible que este navegador no guarde sus respuestas.',
};
