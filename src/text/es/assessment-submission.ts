import type { SubmissionText } from '../assessment-submission-text.js';

export const submission: SubmissionText = {
  gap: {
    one: '{count} criterio aún no tiene respuesta: {code} {name}.',
    other: '{count} criterios aún no tienen respuesta. El primero es {code} {name}.',
  },
  lack: {
    loading: 'El registro aún se está cargando. Intente de nuevo en un momento.',
    failed: 'No hay ningún registro que enviar: no se pudo cargar.',
  },
  reset: {
    cleared: 'Sus respuestas se borraron.',
    bringBack: 'Recuperarlas',
  },
  newer: {
    said: 'El registro se cambió en otro lugar después de que usted trabajó en él aquí por última vez. Usted lo ve como era. Descárguelo antes si todavía lo necesita.',
    review: 'Tomar el registro nuevo, con sus decisiones donde no tenga ninguna',
    resubmit: 'Tomar el registro nuevo en lugar de este',
  },
  sending: {
    heading: 'Enviar',
    everything:
      'Todo el registro va a {host}: respuestas, notas y también la evidencia privada. Nada se envía antes de que usted pulse el botón.',
    send: 'Enviar ahora',
    cancel: 'Detener el envío',
    tryAgain: 'Intentar de nuevo',
    sendAgain: 'Enviar otra vez',
    sending: 'Enviando a {host}…',
    stopped:
      'Usted detuvo el envío. Es posible que haya llegado; enviarlo otra vez no causa problemas.',
    sent: 'Enviado a las {time}. {host} lo tiene.',
    sentOn: 'Enviado el {day} a las {time}. {host} lo tiene.',
    reference: 'Referencia: {id}',
    changed: 'Cambió desde que se envió. Envíelo otra vez para que también lo tengan.',
    unchanged: 'Nada cambió desde entonces.',
    failures: {
      offline: 'No hay conexión. Intente de nuevo cuando vuelva.',
      forbidden:
        'Esta página no tiene permiso para enviar registros a ese servidor, así que lo más probable es que no haya llegado. Quien administra el servidor debe permitirlo. Mientras tanto, descargue una copia más abajo y entréguela de otra manera.',
      'against-policy':
        'La política de seguridad de esta página prohíbe los envíos a ese servidor, así que no se envió nada. Quien administra esta página debe permitirlos en «connect-src». Mientras tanto, descargue una copia más abajo y entréguela de otra manera.',
      unreachable: 'No se pudo llegar al servidor. Intente de nuevo en unos minutos.',
      slow: 'El servidor no respondió a tiempo. Es posible que haya llegado; enviarlo otra vez no causa problemas.',
      moved:
        'Respondió algo distinto del servidor de registros, quizá una página para iniciar sesión. Inicie sesión allí y vuelva a intentarlo.',
      'signed-out':
        'El servidor no le reconoce o no le permite enviar. Inicie sesión allí y vuelva a intentarlo.',
      'not-there':
        'En esta dirección no hay nada que reciba registros. Avise a quien administra esta página.',
      'too-large':
        'El registro es demasiado grande para el servidor. Avise a quien administra esta página.',
      refused: 'El servidor no aceptó el registro.',
      busy: 'El servidor está ocupado. Intente de nuevo en unos minutos.',
      broken: 'El servidor tuvo un error. No es culpa suya; intente de nuevo más tarde.',
    },
    said: 'El servidor dice: «{words}»',
    nothingLost: 'No se perdió nada: todo sigue aquí.',
    notAnAddress:
      'Este formulario no se puede enviar: la dirección en «action» no es de este sitio ni empieza con https://.',
  },
  reading: {
    answer: 'Respuesta',
    noAnswer: 'Aún sin respuesta',
    note: 'Nota',
    evidence: 'Evidencia',
    alliance: 'City Data Alliance',
    yes: 'Sí',
    public: 'pública',
    private: 'privada',
    decision: 'Decisión en la revisión',
    reason: 'Motivo',
    figure: 'Último dato',
  },
  review: {
    title: 'Revisión',
    intro:
      'Lea cada respuesta con su evidencia y decida. La decisión es la que cuenta; la ciudad la ve con su motivo junto a su respuesta.',
    decided: '{decided} de {total} decididos',
    count: { one: '{count} respuesta cambiada', other: '{count} respuestas cambiadas' },
    none: 'Ninguna respuesta cambiada',
    changes: 'Respuestas cambiadas',
    decision: 'Su decisión',
    agrees: 'Como respondió la ciudad.',
    differs: 'Cambiada.',
    reason: 'Motivo',
    reasonHint: 'Qué falta y qué lo resolvería. La ciudad lo lee.',
    withoutReason: {
      one: '{count} cambio aún no tiene motivo',
      other: '{count} cambios aún no tienen motivo',
    },
    clear: 'Borrar la decisión',
    agreeWithRest: {
      one: 'Aceptar la respuesta que queda',
      other: 'Aceptar las {count} respuestas que quedan',
    },
    spoken: '{code}: se decidió {decision}.',
    save: 'Guardar la revisión',
    saveHint: 'El archivo contiene todo el registro con sus decisiones. Entréguelo a la ciudad.',
    download: 'Descargar la revisión',
  },
  resubmit: {
    title: 'Cambiado en la revisión',
    intro: {
      one: 'En la revisión se cambió {count} respuesta. Lea el motivo, corrija lo que pueda y envíela otra vez.',
      other:
        'En la revisión se cambiaron {count} respuestas. Lea los motivos, corrija lo que pueda y envíelas otra vez.',
    },
    nothing: 'En la revisión no se cambió ninguna respuesta.',
    mended: '{mended} de {count} corregidas',
    again: 'La decisión sigue en pie hasta que se revise de nuevo.',
    changes: 'Lo que usted cambió',
    noChanges: 'Nada hasta ahora.',
    before: 'Antes',
    after: 'Después',
    empty: 'nada',
  },
};
