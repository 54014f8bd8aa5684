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
