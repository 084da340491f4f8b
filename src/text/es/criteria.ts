/*
 * Los 43 criterios de `wwc-2022` en español para América Latina. Traducción propia y no oficial de
 * nuestra propia redacción en inglés (en/criteria.ts), que tampoco es oficial.
 *
 * Notas para quien traduzca o corrija
 * - Registro: formal ("su gobierno local"), claro, para personal municipal que no es experto en
 *   datos. Lo técnico se explica entre paréntesis donde aparece: un criterio suele leerse solo.
 * - Cada condición es un requisito: "por escrito", "regular y sostenido", "toda la ciudad", "ambas
 *   cosas", "una vez por trimestre", "24 meses". No quitar ni añadir ninguna.
 * - Términos fijos: indicador (metric), proveedor (vendor, contractor), compra (procurement),
 *   subvención (grant), forma de trabajo (way of working; "práctica" es solo una de las ocho),
 *   gobernanza de datos, inventario de datos, datos protegidos, desglosado (disaggregated),
 *   desempeño (performance), objetivo (goal), resultado (outcome), partes interesadas (stakeholders),
 *   evaluación rigurosa, equitativo, área (department). "Evidencia" es lo que muestran los estudios.
 * - "Alcaldía" vale para alcaldía, intendencia, prefectura o presidencia municipal.
 * - `evidence` sigue a "Por ejemplo:": minúscula inicial, sin punto final.
 */
import type { CriteriaText } from '../criteria-text.js';

/** Spanish names, questions and guidance, by criterion code. */
export const criteria: CriteriaText = {
  DM1: {
    name: 'Implementación de la estrategia y la gobernanza de datos',
    question:
      '¿Su gobierno local mantiene una lista escrita de sus responsabilidades en materia de estrategia y gobernanza de datos (las reglas y funciones para gestionarlos), y se reúne al menos una vez por trimestre para cumplirlas?',
    counts:
      'Se necesitan ambas cosas: la lista escrita y reuniones al menos una vez por trimestre para cumplir lo que dice.',
    evidence:
      'la lista de responsabilidades, un reglamento de gobernanza de datos, agendas y actas recientes',
  },
  DM2: {
    name: 'Mantenimiento de un inventario de datos completo',
    question:
      '¿Su gobierno local mantiene un inventario de datos detallado (un catálogo) que permite encontrar, consultar y cuidar mejor sus propios datos y los datos pertinentes de organizaciones externas?',
    counts:
      'El inventario es detallado, se mantiene al día y abarca tanto los datos propios como los datos pertinentes de organizaciones externas.',
    evidence:
      'un enlace al inventario, sus campos, los nombres de las personas responsables, la fecha de la última actualización',
  },
  DM3: {
    name: 'Intercambio de datos',
    question:
      '¿Su gobierno local tiene procesos escritos y fáciles de usar que agilizan el intercambio de datos, incluidos los datos protegidos (por ejemplo, personales o confidenciales), tanto entre sus áreas como con aliados externos?',
    counts:
      'Los procesos están escritos, son fáciles de usar y abarcan el intercambio entre áreas, el intercambio con aliados externos y los datos protegidos.',
    evidence:
      'una guía para compartir datos, un formulario de solicitud, un convenio modelo, convenios firmados',
  },
  DM4: {
    name: 'Mejora de la calidad de los datos',
    question:
      '¿Su gobierno local tiene políticas o formas de trabajo escritas para mejorar la calidad de los datos, y las lleva a cabo?',
    counts: 'Las políticas o formas de trabajo están escritas y, además, se llevan a cabo.',
    evidence:
      'un estándar de calidad de datos, una lista de verificación, informes de errores detectados y corregidos',
  },
  DM5: {
    name: 'Protección de la privacidad y la confidencialidad de los datos',
    question:
      '¿Su gobierno local tiene políticas o formas de trabajo escritas que protegen tanto la privacidad como la confidencialidad de los datos que tiene en su poder?',
    counts:
      'Las políticas o formas de trabajo están escritas y protegen tanto la privacidad como la confidencialidad.',
    evidence:
      'una política de privacidad, reglas sobre quién puede ver qué datos, pasos para quitar datos personales antes de publicar',
  },
  DM6: {
    name: 'Gestión de la seguridad de los datos',
    question:
      '¿Su gobierno local tiene políticas o formas de trabajo escritas para gestionar el riesgo de que los datos se filtren, se pierdan o se alteren sin autorización?',
    counts:
      'Las políticas o formas de trabajo están escritas y tratan las filtraciones, las pérdidas y las alteraciones no autorizadas.',
    evidence:
      'una política de seguridad de la información, un plan para incidentes, reglas de respaldo y de acceso',
  },
  DM7: {
    name: 'Prácticas de datos cualitativos',
    question:
      '¿Su gobierno local tiene una estrategia o un proceso por escrito para recoger de manera habitual, entre residentes y otras partes interesadas externas (personas y grupos con interés en su labor), aportes de la comunidad y datos cualitativos (lo que la gente dice y vive) que orienten sus decisiones?',
    counts:
      'La estrategia o el proceso está por escrito, la recolección es habitual y lo aprendido orienta las decisiones.',
    evidence:
      'un plan de participación, preguntas de entrevistas o encuestas, notas de grupos focales, una decisión que cita lo que dijeron los residentes',
  },
  DM8: {
    name: 'Datos desglosados para la toma de decisiones',
    question:
      '¿Su gobierno local recopila y analiza datos desglosados tanto por zona geográfica como por grupo de población (datos demográficos), para orientar decisiones sobre prioridades clave de toda la ciudad?',
    counts:
      'Los datos desglosados de ambas maneras se analizan y orientan decisiones sobre prioridades clave de toda la ciudad; en una revisión se pidió además un estándar demográfico escrito, para que estos campos se recopilen igual en toda la organización.',
    evidence:
      'un estándar de datos demográficos, un tablero o mapa por barrio, un análisis por edad o ingreso, una decisión que se apoyó en él',
  },
  DM9: {
    name: 'Estándar de servicios de datos',
    question:
      '¿Su gobierno local tiene un estándar escrito y abierto al público sobre cómo desarrollar e implementar servicios de datos y de analítica de alta calidad (herramientas y servicios basados en datos) en toda la ciudad?',
    counts:
      'El estándar está escrito, es público, vale para toda la ciudad y abarca tanto el desarrollo como la implementación de estos servicios.',
    evidence:
      'un enlace al estándar publicado, un manual de servicios de datos, un servicio creado según él',
  },
  EVAL1: {
    name: 'Compromisos de evaluación para toda la ciudad',
    question:
      '¿Su gobierno local puso por escrito y en marcha su compromiso de usar evaluaciones rigurosas (estudios con métodos de investigación estándar) en toda la ciudad, por ejemplo mediante una política de evaluación, una agenda, un requisito presupuestario o financiamiento?',
    counts: 'El compromiso está por escrito, también está en marcha y abarca toda la ciudad.',
    evidence:
      'una política de evaluación, una agenda de preguntas por estudiar, una regla presupuestaria que pide evaluaciones, una partida que las paga',
  },
  EVAL2: {
    name: 'Puesta en marcha de evaluaciones rigurosas',
    question:
      '¿Su gobierno local tiene un proceso regular y sostenido para identificar, iniciar y dotar de recursos (dinero o personal) evaluaciones rigurosas, ya sean de proceso, experimentales o cuasiexperimentales?',
    counts:
      'El proceso es regular y sostenido y abarca los tres pasos; una evaluación puede estudiar cómo funciona un programa (de proceso) o comparar grupos formados al azar (experimental) o de otra manera sólida (cuasiexperimental).',
    evidence:
      'una descripción del proceso, una lista de evaluaciones en curso, un convenio con una universidad',
  },
  EVAL3: {
    name: 'Uso de resultados de evaluaciones rigurosas para tomar decisiones',
    question:
      '¿Su gobierno local tiene un proceso regular y sostenido para tomar decisiones a partir de los resultados de evaluaciones rigurosas, ya sean de proceso, experimentales o cuasiexperimentales?',
    counts:
      'El proceso es regular y sostenido y los resultados llevan a decisiones; una evaluación puede estudiar cómo funciona un programa (de proceso) o comparar grupos formados al azar (experimental) o de otra manera sólida (cuasiexperimental).',
    evidence:
      'una descripción del proceso, un informe de evaluación, un programa o presupuesto que cambió a raíz de él',
  },
  EVAL4: {
    name: 'Adaptación de programas basados en evidencia',
    question:
      '¿Su gobierno local tiene un proceso regular y sostenido para identificar y adaptar programas de alta calidad basados en evidencia (estudios muestran que funcionan) que vengan de fuera del gobierno de la ciudad, por ejemplo de investigadores académicos, repositorios de programas probados u otros gobiernos?',
    counts:
      'El proceso es regular y sostenido y abarca ambos pasos: identificar programas y adaptarlos.',
    evidence:
      'una descripción del proceso, los estudios consultados, un programa adaptado de otra ciudad',
  },
  LC1: {
    name: 'Compromiso ejecutivo con un gobierno informado por datos',
    question:
      '¿La alcaldía o la máxima autoridad ejecutiva de su gobierno local (o ambas) comunica y demuestra al personal, de manera constante, que se espera que toda la organización gobierne con datos y evidencia?',
    counts: 'Se necesitan ambas cosas, de manera constante: comunicarlo al personal y demostrarlo.',
    evidence:
      'un decreto, mensajes o discursos al personal, actas de reuniones en las que las autoridades usan datos',
  },
  LC2: {
    name: 'Uso de la comunicación pública',
    question:
      '¿La alcaldía o la máxima autoridad ejecutiva de su gobierno local (o ambas) y los demás líderes de la ciudad usan regularmente datos y evidencia ante el público para explicar decisiones de inversión o de política y el impacto del gobierno, para contar historias del progreso logrado, o para ambas cosas?',
    counts:
      'La alcaldía o la máxima autoridad ejecutiva (o ambas) y los demás líderes de la ciudad usan datos y evidencia ante el público y de manera regular.',
    evidence:
      'un discurso de rendición de cuentas, comunicados de prensa, redes sociales, un informe público con cifras',
  },
  LC3: {
    name: 'Cultura de datos y capacitación del personal',
    question:
      '¿Su gobierno local capacita a su personal, desarrolla sus habilidades y lo empodera para gestionar los datos de la ciudad y usarlos para orientar decisiones?',
    counts:
      'Se necesitan las tres cosas (capacitación, habilidades y empoderamiento), tanto para gestionar los datos como para usarlos.',
    evidence:
      'un calendario de capacitación, materiales de cursos, el número de personas capacitadas, una red interna de datos',
  },
  LC4: {
    name: 'Liderazgo en gestión del desempeño',
    question:
      '¿Su gobierno local tiene un líder o equipo designado (o ambos) con la responsabilidad de implementar la gestión del desempeño (usar datos para medir y mejorar los resultados) en toda la ciudad?',
    counts: 'El líder o equipo está designado y su responsabilidad abarca toda la ciudad.',
    evidence: 'una descripción del puesto, un organigrama, el acta de creación del equipo',
  },
  LC5: {
    name: 'Liderazgo en datos',
    question:
      '¿Su gobierno local tiene un líder designado o un equipo dedicado (o ambos) con la responsabilidad de implementar políticas y formas de trabajo sobre la estrategia, la entrega y la gobernanza de datos en toda la ciudad?',
    counts:
      'El líder está designado o el equipo está dedicado a ello, y su responsabilidad abarca la estrategia, la entrega y la gobernanza en toda la ciudad.',
    evidence:
      'la descripción del puesto de director de datos, un organigrama, el acta de creación del equipo',
  },
  LC6: {
    name: 'Liderazgo y conocimiento experto en evaluaciones rigurosas',
    question:
      '¿Su gobierno local tiene un líder o equipo designado (o ambos) con la responsabilidad de asegurar que las áreas realicen evaluaciones rigurosas, por ejemplo de proceso, experimentales o cuasiexperimentales?',
    counts:
      'El líder o equipo está designado para ello; una evaluación puede estudiar cómo funciona un programa (de proceso) o comparar grupos formados al azar (experimental) o de otra manera sólida (cuasiexperimental).',
    evidence:
      'una descripción del puesto, el acta de creación del equipo, su plan de evaluaciones con las áreas',
  },
  LC7: {
    name: 'Liderazgo en contratación orientada a resultados',
    question:
      '¿Su gobierno local tiene un líder o equipo designado (o ambos) con la responsabilidad de aplicar estrategias de contratación orientada a resultados (planificar y gestionar contratos para lograrlos) al conjunto (cartera) de sus próximas compras clave (las más importantes), contratos o subvenciones, en toda la ciudad o dentro de las áreas?',
    counts:
      'El líder o equipo está designado y aplica estas estrategias a lo próximo, en toda la ciudad o dentro de las áreas.',
    evidence:
      'una descripción del puesto, el acta de creación del equipo, la lista de próximas compras clave',
  },
  OD1: {
    name: 'Política de datos abiertos',
    question:
      '¿Su gobierno local tiene una política de datos abiertos, disponible al público y formalizada en una norma, que lo compromete con la transparencia de los datos y con divulgar de manera proactiva (sin esperar a que se lo pidan) sus datos y sus formas de trabajo con ellos?',
    counts:
      'La política está disponible al público, está formalizada en una norma y asume ambos compromisos: transparencia de los datos y divulgación proactiva.',
    evidence: 'un enlace a la ordenanza, al decreto o a otra norma aprobada',
  },
  OD2: {
    name: 'Guía para usuarios de datos abiertos y compartidos',
    question:
      '¿Su gobierno local ofrece guías prácticas y claras que ayudan a todos los usuarios, dentro y fuera del gobierno (personal, residentes, empresas y otros), a acceder a los datos abiertos y compartidos de la ciudad, analizarlos, interactuar con ellos y usarlos?',
    counts:
      'Las guías son claras, sirven a todos los usuarios dentro y fuera del gobierno y ayudan en las cuatro cosas: acceso, análisis, interacción y uso.',
    evidence: 'una guía de uso, tutoriales o videos, un glosario, materiales de talleres',
  },
  OD3: {
    name: 'Portal de datos abiertos',
    question:
      '¿Su gobierno local publica sus datos abiertos en un solo lugar central en línea, abierto al público?',
    counts: 'El lugar es central, es público y está en línea.',
    evidence: 'un enlace al portal de datos abiertos',
  },
  OD4: {
    name: 'Conocimiento de los usuarios de datos abiertos y compartidos',
    question:
      '¿Su gobierno local da seguimiento a lo que aprende sobre los usuarios de datos dentro y fuera del gobierno, lo deja por escrito e incorpora lo que necesitan en el diseño y la implementación de sus servicios de datos y de analítica y de su trabajo de transparencia?',
    counts:
      'Se necesitan ambas cosas: conocimiento escrito sobre los usuarios dentro y fuera del gobierno, y sus necesidades incorporadas en servicios y transparencia.',
    evidence:
      'encuestas a usuarios, estadísticas del portal, notas de entrevistas, un cambio hecho a partir de comentarios',
  },
  PA1: {
    name: 'Selección y uso de indicadores de desempeño para prioridades y objetivos estratégicos',
    question:
      '¿Su gobierno local identifica objetivos estratégicos, alinea con ellos un conjunto diverso de indicadores (cifras que muestran el avance) y usa datos para evaluar el avance hacia ellos?',
    counts:
      'Se necesitan las tres cosas: objetivos, un conjunto diverso de indicadores alineados con ellos y datos usados para evaluar el avance.',
    evidence: 'un plan estratégico con indicadores, un tablero, un informe de avance',
  },
  PA2: {
    name: 'Implementación de la gestión del desempeño',
    question:
      '¿Su gobierno local realiza, al menos una vez por trimestre, reuniones de gestión del desempeño (para medir y mejorar los resultados) en las que revisa datos y su análisis, debate los hallazgos y toma decisiones sobre sus objetivos estratégicos?',
    counts:
      'Las reuniones se realizan al menos una vez por trimestre y cumplen las tres tareas: revisar, debatir y decidir.',
    evidence: 'un calendario de reuniones, agendas, presentaciones con datos, actas con decisiones',
  },
  PA3: {
    name: 'Difusión de objetivos y avances',
    question:
      '¿Su gobierno local comparte regularmente con el público sus objetivos estratégicos, sus indicadores de desempeño y su avance hacia esos objetivos?',
    counts:
      'Se comparten con el público las tres cosas (objetivos, indicadores y avance) y de manera regular.',
    evidence:
      'un tablero público, informes anuales de avance, una página web con fechas de actualización',
  },
  PA4: {
    name: 'Evaluación del impacto desigual de las decisiones automatizadas',
    question:
      '¿Su gobierno local tiene políticas o formas de trabajo escritas para aprovechar los beneficios de las decisiones automatizadas, hechas con algoritmos, analítica predictiva (pronósticos con datos), inteligencia artificial o herramientas similares, y a la vez reducir sus riesgos, como el efecto de los sesgos al recopilar, seleccionar y analizar datos?',
    counts:
      'Las políticas o formas de trabajo están escritas y tratan tanto los beneficios como los riesgos.',
    evidence:
      'una política de inteligencia artificial, la revisión de un algoritmo, reglas para comprar estas herramientas',
  },
  PA5: {
    name: 'Uso del análisis en las decisiones',
    question:
      '¿Su gobierno local tiene un proceso regular y sostenido para usar los análisis de su programa de desempeño o de analítica (o de ambos) al tomar decisiones sobre prioridades estratégicas de toda la ciudad, en uno o más de estos temas: priorizar o asignar recursos, contratar personal o prestar servicios de forma equitativa (justa para todos los grupos)?',
    counts:
      'El proceso es regular y sostenido y esos análisis orientan una o más de estas clases de decisiones sobre prioridades estratégicas de toda la ciudad.',
    evidence:
      'una descripción del proceso, un análisis, la decisión de personal o de servicios que se apoyó en él',
  },
  BF1: {
    name: 'Procesos presupuestarios y financieros basados en datos',
    question:
      '¿Su gobierno local usa datos cuantitativos y cualitativos (cifras, y lo que la gente dice y vive) para alinear sus procesos presupuestarios y financieros (gastos, inversiones estratégicas, ingresos) con sus prioridades estratégicas, y para promover un uso equitativo de los fondos (justo para todos los grupos) según las necesidades de sus comunidades?',
    counts:
      'Se necesitan ambas clases de datos y ambos fines: presupuesto y finanzas alineados con las prioridades estratégicas, y uso equitativo de los fondos según las necesidades.',
    evidence:
      'instrucciones presupuestarias, un formulario de presupuesto que pide datos, un análisis de equidad del gasto, actas de audiencias',
  },
  BF2: {
    name: 'Decisiones presupuestarias y financieras basadas en datos',
    question:
      '¿Su gobierno local tiene un proceso regular y sostenido para orientar sus decisiones presupuestarias y financieras sobre formas de trabajo, programas o políticas con datos cuantitativos y cualitativos (cifras, y lo que la gente dice y vive) ya analizados?',
    counts: 'El proceso es regular y sostenido y usa ambas clases de datos, ya analizados.',
    evidence:
      'un calendario presupuestario con revisiones de datos, un análisis, la decisión presupuestaria que se apoyó en él',
  },
  BF3: {
    name: 'Uso de fondos para lograr resultados',
    question:
      '¿Su gobierno local asignó o reorientó, en los últimos 24 meses, fondos nuevos o existentes (o ambos) hacia programas más equitativos (justos para todos los grupos) y basados en evidencia (estudios muestran que funcionan)?',
    counts:
      'Los fondos se asignaron o reorientaron en los últimos 24 meses hacia programas que son a la vez más equitativos y basados en evidencia.',
    evidence:
      'una modificación del presupuesto, partidas de antes y después, el estudio que respalda el programa',
  },
  RDC1: {
    name: 'Definición de objetivos para las compras clave',
    question:
      '¿Su gobierno local define, para sus compras clave (las más importantes), contratos o subvenciones, tanto objetivos estratégicos como resultados deseados?',
    counts:
      'Se necesitan ambas cosas, objetivos y resultados deseados, para las compras clave, los contratos, las subvenciones o varios de ellos.',
    evidence:
      'un pliego o llamado que indica objetivos, un contrato con resultados deseados, un formulario de planificación',
  },
  RDC2: {
    name: 'Medición de resultados de las compras clave',
    question:
      '¿Su gobierno local usa indicadores para medir los resultados o impactos de sus compras clave (las más importantes), desglosados por zona geográfica y grupo de población cuando es posible, y para alertar durante un contrato cuando el desempeño se desvía?',
    counts:
      'Se necesitan ambas cosas: medir resultados o impactos, desglosados cuando es posible, y alertar durante el contrato.',
    evidence:
      'los indicadores de un contrato, un tablero de contratos, un aviso de que el desempeño se desvió',
  },
  RDC3: {
    name: 'Evaluación del desempeño de los proveedores',
    question:
      '¿Su gobierno local evalúa el desempeño de sus proveedores (a quienes contrata) para comparar la eficacia de proveedores similares?',
    counts: 'Las evaluaciones sirven para comparar proveedores similares.',
    evidence:
      'fichas de calificación de proveedores, una comparación de proveedores del mismo servicio',
  },
  RDC4: {
    name: 'Estructuración de las compras para apoyar los objetivos estratégicos',
    question:
      '¿Su gobierno local compra y contrata de maneras que incentivan a los proveedores a trabajar por los objetivos estratégicos que definió en sus contratos, compras o subvenciones?',
    counts:
      'Los incentivos apuntan a objetivos estratégicos definidos en el contrato, la compra o la subvención.',
    evidence:
      'pagos ligados a resultados, cláusulas de bonificación, prórrogas ligadas a resultados',
  },
  RDC5: {
    name: 'Uso de datos para gestionar contratos y mejorar los resultados y el desempeño',
    question:
      '¿Su gobierno local gestiona activamente los contratos, en contacto con los proveedores al menos una vez por trimestre durante el contrato y con datos de desempeño desglosados (por grupo o zona), para lograr los resultados deseados?',
    counts:
      'Hay contacto con los proveedores al menos una vez por trimestre; en una revisión se pidieron además datos desglosados (donde corresponda) que se recopilen, compartan y analicen con ellos, o una corrección del rumbo diseñada con un proveedor durante el contrato a raíz de datos de desempeño.',
    evidence:
      'un calendario de reuniones, informes de desempeño compartidos con un proveedor, actas de una corrección del rumbo',
  },
  RDC6: {
    name: 'Decisiones de contratación informadas',
    question:
      '¿Su gobierno local revisa datos sobre el desempeño de los proveedores para orientar sus futuras decisiones de contratación, incluidas una o más de estas: elegir proveedores, renovar contratos o ampliar el alcance (el trabajo acordado) de los existentes?',
    counts:
      'Los datos de desempeño orientan estas decisiones; en una revisión se preguntó además cómo se recopilan y se comparten entre áreas los datos sobre proveedores similares, y qué pasos establecidos permiten asignar o ampliar trabajo en contratos vigentes a partir de ellos.',
    evidence:
      'un registro compartido del desempeño de proveedores, reglas de puntaje que lo tienen en cuenta, una renovación basada en él',
  },
  RDC7: {
    name: 'Datos de compras abiertos y compartidos',
    question:
      '¿Su gobierno local hace que abrir y compartir datos sea parte de todo el proceso de compras, de principio a fin, para que las ofertas sean más competitivas y las compras, más transparentes y con mejor rendición de cuentas?',
    counts: 'Los datos se abren y se comparten durante todo el proceso, no en una sola etapa.',
    evidence:
      'una lista pública de compras previstas, ofertas y adjudicaciones publicadas, datos abiertos de contratos y pagos',
  },
  RDC8: {
    name: 'Apoyo a la participación y la competencia de los proveedores',
    question:
      '¿Su gobierno local hace una o más de estas cosas: mejorar sus sistemas de compras para que a los proveedores les sea más fácil trabajar con él, diseñar las oportunidades de contratación para que más proveedores puedan responder, o invertir en las capacidades de los proveedores?',
    counts: 'Basta con una de las tres.',
    evidence:
      'un portal de licitaciones más sencillo, un contrato dividido en partes, talleres para pequeñas empresas',
  },
  CI1: {
    name: 'Capacitación en datos y colaboración con la comunidad',
    question:
      '¿Su gobierno local apoya iniciativas para formar a los miembros de la comunidad, desarrollar sus habilidades e involucrarlos, de modo que tanto las personas como las organizaciones locales (por ejemplo, grupos cívicos, aliados de los barrios, proveedores y prestadores de servicios) entiendan y usen mejor los datos y los servicios de analítica de la ciudad y profundicen el impacto en la comunidad?',
    counts:
      'Las iniciativas llegan a personas y a organizaciones locales; en una revisión se pidieron además capacitaciones en datos para la comunidad que el personal dirija y en las que participe, idealmente cada año, o resultados de proyectos impulsados por la comunidad con datos abiertos de la ciudad (o ambas cosas).',
    evidence:
      'un programa de capacitación y su asistencia, materiales para el público, resultados de un proyecto comunitario',
  },
  CI2: {
    name: 'Prestación de servicios de analítica',
    question:
      '¿Su gobierno local desarrolla servicios de analítica basados en datos, tanto para uso interno como para los residentes, que aprovechan su inventario de datos y mejoran la vida y el trabajo de la comunidad y del gobierno?',
    counts:
      'Se necesitan servicios de ambas clases, internos y para residentes, que aprovechen el inventario de datos.',
    evidence:
      'un enlace a una herramienta o un mapa público, un tablero interno, las entradas del inventario que usan',
  },
  CI3: {
    name: 'Promoción de los datos y la evidencia',
    question:
      '¿Su gobierno local usa evidencia, hallazgos de los datos que produce, o ambas cosas, para contribuir a un acervo de conocimiento más amplio, y para colaborar con aliados o partes interesadas externas (personas y grupos con interés en su labor) e impulsarlos a hacer lo mismo?',
    counts:
      'Se necesitan ambas cosas: contribuir al conocimiento y trabajar con otros de fuera para que también lo hagan.',
    evidence:
      'un estudio publicado, charlas o guías para otras ciudades, un proyecto conjunto con una universidad',
  },
};
