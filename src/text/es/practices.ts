/*
 * Las ocho prácticas fundamentales de `wwc-2022` en español para América Latina. Traducción propia
 * y no oficial. Registro y términos fijos: véase criteria.ts.
 */
import type { PracticesText } from '../criteria-text.js';

/** Spanish names and explanations, by practice id. */
export const practices: PracticesText = {
  DM: {
    name: 'Gestión de datos',
    explanation:
      'Las políticas y formas de trabajo de una gestión integral de los datos, compartidos e internos. Permiten que un gobierno local aproveche los datos de manera habitual y estratégica para tomar decisiones y prestar servicios de datos y de analítica.',
  },
  EVAL: {
    name: 'Evaluaciones rigurosas',
    explanation:
      'Estudios sistemáticos con métodos de investigación estándar. Ayudan a un gobierno local a conocer cómo está diseñada una política, un programa o una forma de trabajo, cómo se lleva a cabo o qué efectos tiene, y a mejorar de manera continua.',
  },
  LC: {
    name: 'Liderazgo y capacidades',
    explanation:
      'Los datos y la evidencia solo impulsan bien las decisiones sobre una base sólida, que comienza en lo más alto. La máxima autoridad ejecutiva y los demás líderes del gobierno local consultan datos de manera habitual para decidir. Dicen con claridad al personal, y le demuestran, que la organización espera que se gobierne con datos y evidencia.',
  },
  OD: {
    name: 'Datos abiertos',
    explanation:
      'Poner registros electrónicos de datos a disposición del público, en todo o en parte, sin esperar a que los pidan, y legalmente abiertos: sin límites para usarlos o reutilizarlos. Incluye crear sistemas de datos abiertos duraderos, que favorezcan decisiones informadas, transparencia y una sólida participación de los residentes.',
  },
  PA: {
    name: 'Desempeño y analítica',
    explanation:
      'Estudiar cómo hacer mejor las cosas y llevar lo aprendido a las decisiones de cada día. El gobierno local resuelve problemas con sistemas de gestión del desempeño y con análisis, y crea una cultura de rendición de cuentas.',
  },
  BF: {
    name: 'Presupuesto y finanzas basados en datos',
    explanation:
      'Un proceso estratégico que incorpora datos y evidencia en las decisiones financieras y las alinea con las prioridades e indicadores estratégicos. Abarca el proceso presupuestario, los gastos, las asignaciones y las inversiones estratégicas. Traslada fondos y otros recursos de programas y servicios que no funcionan a los que se basan en evidencia y se centran en los residentes.',
  },
  RDC: {
    name: 'Contratación orientada a resultados',
    explanation:
      'Estrategias para estructurar contratos, evaluarlos y gestionarlos activamente con la mirada en los objetivos estratégicos. Con la ayuda de los datos, las compras de bienes y servicios se vuelven una herramienta para avanzar en los objetivos más importantes del gobierno local.',
  },
  CI: {
    name: 'Impacto en las partes interesadas',
    explanation:
      'El gobierno de la ciudad como líder entre todos los que toman decisiones con datos. Capacita a las partes interesadas dentro y fuera del gobierno (personas y grupos con interés en su labor) y colabora con ellas, para que se usen más los datos y los servicios de analítica de la ciudad y se profundice el impacto en la comunidad.',
  },
};
