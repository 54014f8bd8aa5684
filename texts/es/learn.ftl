learn-command = aprender
learn-words = aprender, curso, practicar, práctica, aprender y practicar, por dónde iba
learn-hints = quiero aprender, quiero practicar, me gustaría aprender
menu-learn = 🎓 Aprender y practicar
choice-ask-person = 🙋 Necesito ayuda de una persona
choice-next-lesson = Seguir con la siguiente lección
choice-enough-today = Basta por hoy
choice-course-dates = 📅 Ir al curso en el Ayuntamiento
learn-which-first =
    🎓 Le damos la bienvenida al curso. Tiene { $count } lecciones cortas.
    Lo que haga aquí no llega al Ayuntamiento: no puede equivocarse en nada.
    ¿Con qué lección quiere empezar?
learn-which-on =
    🎓 Ha hecho { $done } de { $count } lecciones. La siguiente es: { $next }.
    Lo que haga aquí no llega al Ayuntamiento.
    ¿Qué lección quiere hacer?
learn-which-all =
    🎓 Ha hecho las { $count } lecciones. ¡Muy bien!
    Puede repetir la que quiera. ¿Cuál quiere hacer?
learn-did = ✅ { $lesson }
    .easy = { $lesson } (hecha)
learn-lesson-message = Escribir un mensaje
learn-lesson-photo = Enviar una foto
learn-lesson-place = Enseñar un lugar
learn-lesson-menu = Leer el menú del colegio
learn-lesson-appointment = Pedir una cita

learn-how-message = Toque el hueco para escribir, abajo en la pantalla. Escriba. Después pulse la flecha que está al lado.
    .telegram = Toque abajo el hueco «Mensaje». Escriba. Después pulse la flecha azul de la derecha.
    .matrix = Toque el hueco para escribir, abajo en la pantalla. Escriba. Después pulse la flecha verde de la derecha.
    .browser = Toque abajo el hueco «Escriba aquí…». Escriba. Después pulse «Enviar».
learn-how-sentence = Como antes: escriba abajo y pulse la flecha.
    .browser = Como antes: escriba abajo y pulse «Enviar».
learn-how-photo = Busque, junto al hueco de abajo, un clip o un signo más. Púlselo y elija una foto.
    .telegram = Pulse el clip 📎 que está junto al hueco de abajo. Toque una foto. Después pulse la flecha azul.
    .matrix = Pulse el signo más ➕ o el clip 📎 que está junto al hueco de abajo. Elija las fotos y toque una. Después pulse «Enviar».
    .browser = Pulse el dibujito «Añadir fotos» que está junto al hueco de abajo. Elija una foto. Después pulse «Enviar».
learn-how-place = Busque, junto al hueco de abajo, un clip o un signo más y, allí, «Ubicación». También puede escribir la calle y el número.
    .telegram = Pulse el clip 📎 que está junto al hueco de abajo. Pulse «Ubicación». Después pulse «Enviar mi ubicación actual». También puede escribir la calle y el número.
    .matrix = Pulse el signo más ➕ o el clip 📎 que está junto al hueco de abajo. Pulse «Ubicación» y después la flecha. También puede escribir la calle y el número.
    .browser = Pulse «Compartir dónde estoy», debajo de este mensaje. También puede escribir la calle y el número.

learn-message =
    🎓 Práctica: escriba un mensaje. Solo lo leo yo.
    { $how }
    Escriba ahora: Buenos días
learn-message-again = Eso no era un mensaje con palabras. Pruebe otra vez; no hay prisa.
learn-sentence =
    🎓 ¡Muy bien, ha llegado!
    Puede escribirme como habla. Escriba ahora una frase entera, por ejemplo: El banco de la plaza está roto.
    { $how }
learn-sentence-again = Eso no era un mensaje con palabras. Pruebe otra vez; no hay prisa.
learn-done-message =
    👏 ¡Muy bien! Esto es lo que ha escrito:
    { $words }
    No hay más secreto. Era una práctica y no se lo he pasado a nadie.
learn-photo =
    🎓 Práctica: envíe una foto. Puede ser cualquiera, de una flor o de una silla. Solo la veo yo.
    { $how }
learn-photo-again = Eso no era una foto. Pruebe otra vez; no hay prisa.
learn-done-photo =
    👏 ¡Muy bien! Esta es su foto, ha llegado.
    Así puede enseñarnos una farola rota o un bache. Era una práctica: no se la he enseñado a nadie.
learn-place =
    🎓 Práctica: enseñe un lugar. Solo lo veo yo.
    { $how }
learn-place-again = No he encontrado ningún lugar. Pruebe otra vez, o escriba la calle y el número.
learn-done-place =
    👏 ¡Muy bien! Me ha enseñado este lugar:
    📍 { $words }
    Así sabemos dónde está lo que se ha roto. Era una práctica: no se lo he dicho a nadie.
learn-menu =
    🎓 Práctica: ¿qué hay de comer en el colegio?
    Para eso basta una palabra.
    { $how }
    Escriba ahora: menú
learn-menu-again = ¡Casi! Escriba solo la palabra: menú
learn-menu-other-day =
    🎓 ¡Muy bien! Así se ve. Estas comidas son inventadas:
    { menu-day }

    Pulse ahora el botón «Mañana».
    .tomorrow = { menu-shown.tomorrow }
    .easy =
        Así se ve. Estas comidas son inventadas:
        { menu-day }

        Conteste ahora con el número de «Mañana».
learn-menu-dessert =
    🎓 ¡Muy bien! Y esto es lo de mañana:
    { menu-day }

    ¿Qué hay de postre? Pulse el botón correcto.
    .pear = Una pera
    .yoghurt = Yogur
    .ice-cream = Helado
    .easy =
        Y esto es lo de mañana:
        { menu-day }

        ¿Qué hay de postre? Conteste con el número.
learn-look-again = No del todo. Mire otra vez; no hay prisa.
learn-done-menu =
    👏 ¡Muy bien, eso es: { $words }!
    El menú de verdad de su colegio llega igual: escriba «menú» cuando quiera.
learn-appointment-day =
    🎓 Práctica: pida una cita. No se reserva nada y nadie le espera.
    { appointment-day }
    Pulse uno de los días.
    .easy =
        Práctica: no se reserva nada.
        { appointment-day }
        Conteste con el número de un día.
learn-appointment-hour =
    🎓 { appointment-hour }
    Pulse una de las horas.
    .easy =
        { appointment-hour }
        Conteste con el número de una hora.
learn-appointment-check =
    🎓 Cita de práctica
    { $at }

    ¿La reservo? Pulse «{ appointment-check.yes }».
    .yes = { appointment-check.yes }
    .other-time = { appointment-check.other-time }
    .easy =
        Cita de práctica: { $at }
        ¿La reservo? Conteste con el número de «{ appointment-check.yes }».
learn-done-appointment =
    👏 ¡Muy bien! Esta habría sido su cita: { $words }.
    Era una práctica: no se ha reservado nada. Para una de verdad escriba «cita». Recibirá un número, y yo se la recordaré el día anterior.
learn-day = { $day }
learn-moment = { $at }
learn-school = Colegio
learn-meal-today = Hoy
    .first = Sopa de lentejas
    .second = Tortilla con ensalada
    .dessert = Pera
learn-meal-tomorrow = Mañana
    .first = Sopa de verduras
    .second = Pescado con arroz
    .dessert = Yogur
learn-next =
    { $done ->
        [one] Ya ha hecho una lección de { $count }.
       *[other] Ya ha hecho { $done } lecciones de { $count }.
    }
    La siguiente es: { $next }. ¿Quiere seguir?
learn-paused =
    Ha estado muy bien. { $done ->
        [0] Puede empezar cuando quiera
        [one] Ha hecho una lección de { $count }
       *[other] Ha hecho { $done } lecciones de { $count }
    }. Escriba «aprender» y seguimos donde estaba.
learn-finished =
    🎓 Ha hecho el curso entero. ¡Enhorabuena de parte del Ayuntamiento de { $town }!
    A partir de ahora todo es de verdad. ¿Qué quiere hacer?
privacy-lessons = Qué lecciones del curso ha hecho: para seguir donde estaba
learn-sheet-title = Curso, lección { $number }
learn-sheet-begin = Para empezar, escriba al Ayuntamiento en el chat: aprender
learn-sheet-help = No puede equivocarse en nada: en el curso no llega nada al Ayuntamiento. Si no sabe cómo seguir, escriba «persona» y alguien le ayudará.
