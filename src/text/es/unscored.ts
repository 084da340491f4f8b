import type { UnscoredText } from '../unscored-text.js';

export const unscored: UnscoredText = {
  heading: 'Los resultados aún no se pueden mostrar aquí',
  says: 'Lo que el registro dice de sí mismo',
  status: 'Estado',
  statuses: {
    'self-assessed': 'Autoevaluado por la ciudad. No es una certificación.',
    'in-review': 'En revisión por el programa. La ciudad aún no está certificada.',
    certified: 'Certificado, según declara la ciudad. Esta página no lo ha comprobado.',
  },
  noStatus: 'Ninguno que esta página pueda leer',
  days: { certified: 'Fecha de certificación', changed: 'Último cambio' },
  answers: 'Respuestas',
  standard: 'Edición del estándar',
  format: 'Formato',
  open: 'Abrir el registro (JSON)',
};
