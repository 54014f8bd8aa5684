### El pleno: mientras se celebra, la gente pregunta desde casa.

ask-command = preguntar
ask-words = preguntar al pleno, pregunta al pleno
council-command = pleno
council-words = pleno, sesión, qué preguntan otros
session-start = empezar, comenzar, abrir
session-end = terminar, cerrar, fin
session-title = Pleno del { $day }
session-what = { $title }: ¿qué quiere preguntar al pleno?
session-none =
    Ahora no hay pleno. Puede preguntar a la alcaldía.
    .to-mayor = Preguntar a la alcaldía
session-asked = Su pregunta está en la cola, con el número { $number }. Cuando alguien la haya mirado, todos podrán leerla y apoyarla. La respuesta le llegará aquí.
session-questions =
    { $title }. Esto pregunta la gente:
    { $lines }
    .ask = ✏️ Preguntar algo
session-no-questions =
    { $title }. Aún no ha preguntado nadie.
    .ask = ✏️ Preguntar algo
session-line = { $number } · 👍 { $count } · { $what }
session-supports = 👍 { $count ->
        [one] Una persona apoya
       *[other] { $count } personas apoyan
    } esta pregunta
session-supported = 👍 Su apoyo a { $number } está contado: { $count ->
        [one] es el primero
       *[other] con el suyo son { $count }
    }. La respuesta le llegará aquí.
session-begun = Ahora mismo hay pleno. Escriba «preguntar» y su pregunta al Ayuntamiento, esté donde esté; «pleno» enseña lo que preguntan otros.
session-ended = El pleno ha terminado. Preguntas desde casa: { $count }; contestadas: { $answered }. Las demás se contestan por escrito, y quien las apoyó lo sabrá.
matter-session = Pregunta al pleno
card-session = 🏛 Una pregunta al pleno. 📢 la enseña a todos para que otros la apoyen; lo que se conteste aquí lo podrán leer todos.
desk-session-words = pleno, sesión
desk-session-none = No se celebra ningún pleno. Para empezar uno: !pleno empezar TÍTULO
desk-session-is-on = Ya se celebra un pleno. Para terminarlo: !pleno terminar
desk-session-begun = 🏛 { $title }: ya se puede preguntar. Para ver las preguntas que esperan, la más apoyada primero: !pleno. Para terminar: !pleno terminar
desk-session-ended = 🏛 { $title } ha terminado. Preguntas: { $count }; contestadas: { $answered }. Las que quedan tienen ahora un plazo.
desk-session-queue =
    Preguntas que esperan, la más apoyada primero:
    { $lines }
desk-session-empty = Todavía no espera ninguna pregunta. Para mirar otra vez: !pleno. Para terminar: !pleno terminar
feed-support-session = Yo también quiero saberlo
feed-step-opened-session = Preguntado

### Sesiones previstas

remind-command = recordar
session-at = { $at }
session-when = 🏛 { $title }: { $at }. 📍 { $place }
session-when-off = ❌ { $title }, { $at }: no se celebra
session-coming =
    Ahora no hay pleno. Los próximos:

    { $lines }

    Puedo recordárselo. Mientras se celebra, se puede preguntar desde casa.
    .to-mayor = Preguntar a la alcaldía
session-remind-me = 🔔 Recordármelo: { $day }
session-unknown =
    Ese pleno ya no está previsto.
    .council = Ver los próximos
session-reminder-on =
    🔔 Se lo recordaré antes: { $title }, { $at }. Si cambia, se lo diré enseguida.
    .no-reminder = 🔕 No recordármelo
session-reminder-soon =
    🔔 Empieza muy pronto: { $title }, { $at }. Si cambia, se lo diré enseguida.
    .no-reminder = 🔕 No recordármelo
session-reminder-off = De acuerdo. No le recordaré { $title }, { $at }.
session-reminder = 🔔 { $title }: { $at }. 📍 { $place }. Escriba «preguntar» cuando haya empezado, y podrá preguntar desde casa.
session-post-title = 🏛 { $title }: { $at }
session-post =
    📍 { $place }

    Orden del día:
    { $agenda }

    Escriba «pleno» y se lo recordaremos. Mientras se celebra, se puede preguntar desde casa.
session-post-off-title = ❌ No se celebra: { $title }
session-post-off = { $title }, { $at }: no se celebra. Motivo: { $because }
session-moved-title = 🏛 Cambia de fecha: { $title }
session-moved = { $title } cambia de fecha. Ahora es: { $at }. 📍 { $place }
session-called-off-title = ❌ No se celebra: { $title }
session-called-off = { $title }, { $at }: no se celebra. Motivo: { $because }

convene-title = ¿Cómo se llama el pleno? Por ejemplo: Pleno ordinario de diciembre.
convene-when = ¿Qué día y a qué hora? Por ejemplo: jueves 19:00.
convene-when-wrong = No he entendido cuándo es, o ya ha pasado.
convene-place = ¿Dónde?
convene-agenda = ¿De qué se trata? Escriba los puntos, o envíe la dirección del orden del día.
convene-too-long = Es demasiado largo. Escríbalo más corto, por favor.
convene-check =
    Así lo leerán todos:
    { $title }
    { $when }
    📍 { $place }

    { $agenda }
    .publish = Publicar
    .change = Escribirlo de nuevo
convene-what =
    { $line }

    ¿Qué cambia?
    .when = El día o la hora
    .where = El lugar
    .agenda = El orden del día
    .call-off = No se celebra
    .leave-it = Nada
convene-why = ¿Por qué no se celebra? Lo leerán todos.
convene-sure =
    { $line }

    No se celebra: { $reason }
    ¿Lo digo a todos?
convene-left = De acuerdo. Todo queda como estaba.
desk-convene-words = convocar
desk-convened =
    🏛 Publicado, con el número { $number }: { $link }
    Está en el calendario que la gente sigue. Para cambiarlo o desconvocarlo: !convocar { $number }
desk-convened-again = Hecho. Ahora dice: { $line }
desk-no-such-session = No hay ninguna sesión prevista con el número { $number }.

feed-council = El pleno
feed-sessions = Los plenos
feed-sessions-lead = Cuándo se reúne el pleno, de qué trata y cómo preguntar desde casa.
feed-sessions-now = Ahora se celebra
feed-sessions-ask = Preguntar desde casa
feed-sessions-next = Los próximos
feed-sessions-none = No hay ningún pleno previsto.
feed-sessions-remind = Recordármelo
feed-sessions-agenda = Orden del día
feed-sessions-held = Anteriores
feed-sessions-off = No se celebra
feed-sessions-calendar = Los plenos en su calendario
