### Propuestas: lo que la gente quiere que haga el pueblo, y quién más lo quiere.

propose-command = proponer
propose-words = proponer, hacer una propuesta, propuesta, sugerencia, sugerir algo
propose-hints = una propuesta, quiero proponer, quisiera proponer, me gustaría proponer, una sugerencia
proposals-command = propuestas
proposals-words = propuestas, todas las propuestas, qué proponen otros
propose-what = ¿Qué propone usted? Bastan unas frases.
propose-is-it =
    Alguien ha propuesto ya algo parecido. ¿Es lo mismo? Entonces le cuento a usted entre quienes lo apoyan.
    .other-proposal = No, la mía es otra
propose-photo = ¿Hay una foto que lo enseñe? Mándela, o salte este paso.
propose-photo-more = Tengo { $count ->
        [one] una foto
       *[other] { $count } fotos
    }. Mande otra, o siga adelante.
propose-check =
    Su propuesta:
    { $what }
    📍 { $where }
    📷 { $photos ->
        [0] sin foto
        [one] una foto
       *[other] { $photos } fotos
    }

    Se enseña a todos sin su nombre. ¿La envío?
propose-thanks =
    ¡Gracias! Su propuesta tiene el número { $number }.
    En cuanto alguien del Ayuntamiento la haya mirado, todos podrán leerla y apoyarla. Con { $wanted ->
        [one] un apoyo
       *[other] { $wanted } apoyos
    } el Ayuntamiento tiene que contestar. Le contaremos qué pasa con ella.
proposals =
    Esto proponen los vecinos:

    { $lines }
    .propose = ✏️ Proponer algo
proposals-none =
    Ahora no hay ninguna propuesta. ¿Quiere hacer una?
    .propose = ✏️ Proponer algo
proposals-line =
    { $number }: { $what }
    { $supports }
proposals-support = 👍 { $number }
proposal-supports = 👍 { $count } de { $wanted } apoyos
proposal-due = 👍 { $count } de { $wanted } apoyos; el Ayuntamiento contesta antes del { $due }
proposal-reached = { $number }: su propuesta tiene { $count } apoyos. Son suficientes: el Ayuntamiento tiene que contestar antes del { $due }.
follow-reached = { $number }, que usted apoya, tiene { $count } apoyos. Son suficientes: el Ayuntamiento tiene que contestar antes del { $due }.
thread-reached = 👍 { $number } tiene { $count } apoyos. Hay que contestar antes del { $due }; escríbalo aquí, y todos podrán leerlo.
card-proposal = 👍 Una propuesta. 📢 la enseña a todos para que otros la apoyen; lo que se conteste aquí lo podrán leer todos.
matter-proposal = Propuesta
privacy-votes = Qué propuestas apoya y en qué votaciones ha votado: para que cada persona cuente una vez; si las borra todas, hasta el final de la votación queda una marca sin su nombre

feed-proposals-title = Propuestas
feed-proposals-lead = Lo que proponen los vecinos. Con { $wanted ->
    [one] un apoyo
   *[other] { $wanted } apoyos
} el Ayuntamiento tiene que contestar.
feed-proposals-none = Ahora no hay ninguna propuesta.
feed-proposals-ended = Qué fue de las anteriores
feed-propose = Proponer algo
feed-support-proposal = Yo lo apoyo
feed-step-opened-proposal = Propuesto
