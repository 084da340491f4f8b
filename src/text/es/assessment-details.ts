import type { AssessmentDetailsText } from '../assessment-details-text.js';

export const details: AssessmentDetailsText = {
  city: {
    intro:
      'A quién se evalúa. El tamaño y el país deciden si la ciudad puede postularse a la certificación.',
    name: 'Nombre de la ciudad',
    country: 'País',
    countryHint: 'Escriba una parte del nombre y elija.',
    elsewhere: 'Otro país, fuera de las Américas',
    region: 'Estado o provincia',
    population: 'Población',
    populationHint: 'Residentes de la ciudad, en número entero',
    eligibility: {
      eligible: 'Por su tamaño y su país, esta ciudad puede postularse a la certificación.',
      'too-small':
        'La certificación está abierta a ciudades de {residents} residentes o más. Esta ciudad es más pequeña.',
      'not-in-the-americas':
        'La certificación está abierta a ciudades de América del Norte, Central y del Sur y del Caribe.',
      'not-known': 'El país y la población muestran si la ciudad puede postularse.',
    },
    allTheSame: 'De todos modos puede evaluar su ciudad.',
  },
  beside: {
    note: 'Nota',
    noteHint: 'Para su propio equipo. No aparece en ninguna copia pública.',
    alliance: 'Este avance se logró como parte de la City Data Alliance',
    evidence: 'Evidencia',
    piece: 'Evidencia {number}',
    title: 'Título',
    address: 'Enlace',
    date: 'Fecha',
    public: 'Puede mostrarse en público',
    add: 'Agregar evidencia',
    remove: 'Quitar',
    all: 'Mostrar las {count}',
    removed: 'Evidencia quitada.',
  },
  outcomes: {
    intro:
      'Cifras sobre la vida de los residentes, cada una frente a un estándar. Todos los niveles exigen que se cumpla al menos una.',
    nominated:
      'Una cifra que elige su ciudad, con una meta propia, en línea con un Objetivo de Desarrollo Sostenible.',
    standard: 'Estándar',
    name: 'Qué se mide',
    unit: 'Unidad',
    unitHint: 'Por ejemplo, % o minutos',
    target: 'Meta',
    better: 'Qué lado de la meta la cumple',
    directions: { higher: 'La meta o más', lower: 'La meta o menos' },
    goal: 'Objetivo de Desarrollo Sostenible',
    choose: 'Elija uno',
    value: 'Última cifra',
    valueIn: 'Última cifra, en {unit}',
    year: 'Año',
    source: 'Fuente',
    sourceLink: 'Enlace a la fuente',
    history: 'Años anteriores',
    figure: 'Cifra',
    addYear: 'Agregar un año',
    removeYear: 'Quitar',
    standings: {
      met: 'Cumple',
      'not-met': 'Aún no cumple',
      'not-reported': 'Aún sin informar',
    },
  },
  decision: {
    changed: 'Cambiado en la revisión a: {decision}',
    counts: 'Cuenta la decisión, no la respuesta.',
    date: 'Decidido el {date}',
  },
  check: {
    gaps: 'Aún pendiente',
    complete: 'No falta nada.',
    unanswered: { one: '{count} criterio sin respuesta', other: '{count} criterios sin respuesta' },
    cityGap: 'Nombre, país o población de la ciudad',
    outcomesGap: {
      one: '{count} indicador de resultados sin cifra',
      other: '{count} indicadores de resultados sin cifra',
    },
    mistake: 'No se pudo registrar «{text}».',
    half: 'El año y su cifra van juntos.',
    noLink: '«{text}» no se puede abrir como enlace.',
    emptyPiece: 'No hay título ni enlace.',
    toMend: 'Por corregir en esta página',
    change: 'Cambiar',
    noAnswer: 'Aún sin respuesta',
    decided: 'en revisión: {decision}',
    evidence: { one: '{count} evidencia', other: '{count} evidencias' },
    copy: 'Guardar una copia',
    copyHint: 'El archivo contiene todo, también las notas y la evidencia privada.',
    download: 'Descargar una copia',
  },
  files: {
    intro:
      'Respondan en equipo sin una cuenta compartida: guarde copias, entregue una práctica a un colega y abra lo que le devuelvan.',
    spreadsheet: 'Descargar como hoja de cálculo (CSV)',
    spreadsheetHint:
      'Para Excel, Google Sheets y similares. Complétela allí, guárdela como CSV y ábrala aquí de nuevo. Escriba las respuestas como Sí, En proceso o No, y las fechas como 2024-03-31.',
    hand: 'Entregar una práctica',
    handHint:
      'Su colega abre el archivo en este formulario, responde, descarga una copia y se la devuelve. Usted la abre arriba.',
    practice: 'Práctica',
    handOver: 'Descargar esta práctica',
    aside: 'Puesto aparte',
    asideHint:
      'Este navegador guardó aquí algo que no se pudo leer. Queda junto a sus respuestas hasta que usted las borre definitivamente.',
    open: 'Abrir un archivo',
    openHint:
      'Su contenido se combina con lo que usted tiene. No se pierde nada: verá cada cambio, decidirá donde ambos digan algo distinto y podrá deshacerlo.',
    file: 'Un archivo de este formulario, JSON o CSV',
    unreadable: 'No se pudo usar {name}: no es un registro de este formulario. No se cambió nada.',
    newer: '{name} se escribió con una versión más nueva de este formulario. No se cambió nada.',
    undone: 'Se quitó lo que venía de {name}.',
    settled: '{name} queda resuelto: vale lo que hay ahora y ya no se puede deshacer aquí.',
    notKept:
      'Estas preguntas no se guardan en este navegador: cuando cierre esta página, vale lo que está elegido.',
    taken: {
      one: '{count} cambio de {name}.',
      other: '{count} cambios de {name}.',
    },
    nothingNew: 'No hay nada nuevo en {name}.',
    toDecide: {
      one: '{count} pregunta por decidir.',
      other: '{count} preguntas por decidir.',
    },
    notCertified:
      'No se tomó el estado «Certificada» del archivo: con lo que usted tiene, este registro ya no es el que se certificó.',
    lost: {
      one: '{count} entrada del archivo no se pudo leer y no cuenta:',
      other: '{count} entradas del archivo no se pudieron leer y no cuentan:',
    },
    more: 'y {count} más',
    changes: 'Qué cambió',
    undo: 'Deshacer',
    conflicts:
      'Ambos cambiaron esto, cada uno a algo distinto. Vale lo que está elegido aquí mientras no elija lo otro.',
    mine: 'Lo suyo',
    otherWindow: 'Otra ventana',
    look: 'También se cambió en otra ventana: vea ambas',
    both: 'Ambas',
    done: 'Listo',
    answer: 'Respuesta',
    review: 'Revisión',
    website: 'Sitio web',
    links: 'Enlaces',
    status: 'Estado',
    statuses: {
      'self-assessed': 'Autoevaluada',
      'in-review': 'En revisión',
      certified: 'Certificada',
    },
    nothing: 'nada',
  },
  keeping: {
    places: {
      indexeddb:
        'Safari puede borrar lo que se guarda aquí si usted no vuelve en siete días. Descargue una copia antes de una pausa más larga.',
      localstorage:
        'Este navegador no puede guardar sus respuestas de la forma más segura. Podrían perderse si se cierra a los pocos segundos de responder.',
      memory:
        'No se guarda nada en este navegador. Descargue una copia antes de salir de esta página.',
      none: '',
    },
    newer:
      'Este navegador tiene respuestas escritas con una versión más nueva de este formulario. Aquí se pueden leer, no cambiar, y no se tocan. Vuelva a cargar la página para continuar.',
    unreadable:
      'No se pudo leer lo que este navegador guardaba. Queda aparte, sin borrarse, y usted empieza de nuevo.',
    downloadFound: 'Descargar lo encontrado',
    copyAsText: '¿No llega ningún archivo?',
    record: 'El registro como texto',
    recordHint:
      'Cópielo entero en un archivo vacío y guárdelo como respuestas.json: este formulario lo vuelve a abrir.',
    forget: 'Borrar mis respuestas de este navegador',
    forgetHint:
      'Se borran todas las respuestas, notas y evidencias guardadas aquí. No se puede deshacer.',
    forgetNow: 'Borrar definitivamente',
    notForgotten:
      'Su navegador no lo borró todo, así que sus respuestas pueden volver a aparecer aquí. Inténtelo de nuevo o borre los datos de este sitio en la configuración de su navegador.',
  },
  unread: {
    beginAnew: 'Empezar una nueva autoevaluación',
    nothingLost: 'No se borra nada: el registro queda como está y donde está.',
    kept: {
      one: 'No se pudo leer {count} dato de este registro. Se conserva tal como estaba.',
      other: 'No se pudieron leer {count} datos de este registro. Se conservan tal como estaban.',
    },
  },
  fields: {
    notWhole: 'Escriba el número de residentes en cifras, por ejemplo {example}.',
    notACountry: 'Elija un país de la lista, o «{elsewhere}».',
    notAnAddress:
      'No se puede abrir como enlace. Escriba la dirección completa, empezando por https://',
    notANumber: 'Escriba un número en cifras, por ejemplo {example}.',
    notAYear: 'Escriba un año con cuatro cifras.',
    notYet: 'El año {year} aún no llega. Revise el año.',
  },
};
