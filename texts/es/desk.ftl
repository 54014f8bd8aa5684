card-title = { $number } · { $subject } · { $state }
card-urgent = 🔴 Urgente: avisen a quien esté de guardia
card-clerk = 👷 { $name }
card-expected = 📅 Prometido para el { $day }
card-first-due = ⏱ Primera respuesta antes del { $at }
card-done-due = ⏱ Debe estar hecho antes del { $at }
card-reopened = 🔁 Reabierto { $times ->
        [one] una vez
       *[other] { $times } veces
    }
card-moved = { $number } → { $department }
card-only-photo = 📷 Sin palabras, solo con foto.
card-no-words = 🗑 Quien escribió esto lo ha borrado.
thread-resident = 🗣 { $text }
thread-resident-edited = 🗣 { $text } (editado)
thread-followed = 👥 Otra persona avisa de lo mismo: { $text }
thread-withdrawn = ↩️ Quien avisó ha retirado { $number }.
thread-thanks = 💚 «Sí, ¡gracias!» – { $number } está resuelto. ¡Gracias, { $name }!
thread-not-fixed = 🔁 «No, todavía no.» – { $number } está abierto otra vez, con el mismo número y el mismo plazo.
thread-erased = 🗑 Quien avisó ha pedido borrar todos sus datos. De { $number } solo queda cuándo fue y cómo acabó. Si todavía hay algo que hacer, abran un asunto nuevo.
desk-nobody-left = De { $number } ya no se sabe de quién era: quien avisó ha borrado sus datos, o ha pasado su tiempo. Nadie ha leído este mensaje y no se guarda. Si todavía hay algo que hacer, abran un asunto nuevo.
thread-look-again = 📢 ✋ { $number } ha cambiado, así que su texto y sus fotos ya no se ven en público. Mírenlo y, si está bien, pongan 📢 de nuevo.
history-line = { $who }: { $text }
history-resident = 🗣

desk-take-words = tomar, mío
desk-assign-words = asignar
desk-to-words = pasar, trasladar
desk-promise-words = prometer, compromiso
desk-done-words = hecho, arreglado, cerrar
desk-decline-words = rechazar
desk-reopen-words = reabrir
desk-duplicate-words = duplicado
desk-publish-words = publicar
desk-unpublish-words = ocultar
desk-mute-words = silenciar
desk-hold-words = bloquear, retener
desk-release-words = desbloquear, liberar
desk-queue-words = cola, pendientes
desk-stats-words = cifras, estadísticas
desk-post-words = anunciar, post
desk-withdraw-words = retirar
desk-on-duty-words = guardia
desk-help-words = ayuda

desk-taken = { $number }: se ocupa { $name }.
desk-still-taken = { $number } sigue a nombre de { $name }, y quien avisó lo sabe. Para pasarlo a otra persona: !asignar @quien
desk-moved = { $number } está ahora en: { $department }.
desk-promised = { $number } queda prometido para el { $day }. Todo el mundo lo ve.
desk-done = { $number } está hecho. Preguntamos a la persona si está resuelto.
desk-declined = { $number } queda rechazado; quien avisó ya tiene el motivo.
desk-reopened = { $number } está abierto otra vez.
desk-duplicate = { $number } es lo mismo que { $original }. Quien avisó seguirá ese.
desk-published = 📢 El texto y las fotos de { $number } están a la vista de todos.
desk-unpublished = { $number } vuelve a mostrar solo el tipo, la calle y el estado.
desk-muted = En silencio hasta el { $until }. El motivo irá en la próxima respuesta. Para quitarlo: !silenciar 0
desk-unmuted = La persona de { $number } ya puede volver a escribir.
desk-queue-empty = Aquí no hay nada pendiente. ¡Buen trabajo!
desk-queue = { $count ->
        [one] Un asunto pendiente
       *[other] { $count } asuntos pendientes
    }:
    { $lines }
desk-queue-line = { $urgent }{ $number } · { $what } · { $where } · { $who } · { $late }{ $due }
desk-stats =
    Asuntos abiertos: { $open }; fuera de plazo: { $late }
    En los últimos { $days } días: { $opened } nuevos, { $done } resueltos, { $thanks } «Sí, ¡gracias!»

    Lo que todos pueden leer de los últimos 12 meses: { $link }
    { $lines }
desk-posted = 📢 Publicado con el número { $number }. { $link }
desk-withdrawn = La publicación { $number } se ha retirado en todas partes.
desk-on-duty = De guardia: { $names }
desk-topic = Cada asunto es un hilo, con su tarjeta arriba. Escriba !ayuda para ver cómo se trabaja aquí.
desk-help =
    Cada asunto es un hilo. Lo que escriben en el hilo le llega a quien avisó, también las fotos; una línea que empieza por // se queda entre ustedes.
    👀 en la tarjeta: me ocupo yo. 📢: mostrar a todos el texto y las fotos.
    En el hilo o con un número: !tomar · !asignar @quien · !pasar DEPARTAMENTO · !prometer FECHA · !hecho TEXTO · !rechazar MOTIVO · !reabrir · !duplicado NÚMERO · !publicar · !ocultar · !silenciar HORAS MOTIVO · solo la alcaldía: !bloquear MOTIVO (no se borra) y !desbloquear
    En la sala: !cola · !cifras · !guardia @quien
    Para todos: !anunciar TEXTO · !programar CUÁNDO · !programados · !desprogramar NÚMERO · !editar NÚMERO TEXTO · !retirar NÚMERO; las líneas que empiezan por [de], [enlace], [hasta], [el] añaden un idioma, un enlace, un final, un momento
    Si le pregunto algo, su próximo mensaje es la respuesta; siempre puede escribir «atrás» o «cancelar». Lo que escriban los demás no molesta.
    ✅ entregado, ⏳ en espera, ⚠️ no se pudo entregar.
desk-help-service = { $service }: { $commands }
desk-help-account = Identidad
desk-help-alerts = Alertas
desk-help-appointments = Citas
desk-help-callers = Quien llama o viene
desk-help-council = Pleno
desk-help-jobs = Empleo
desk-help-mayor = Alcaldía
desk-help-menu = Menú escolar
desk-help-news = Noticias
desk-help-polls = Votaciones
desk-help-thanks = Gracias
desk-help-tip = Avisos a la policía
desk-unknown = No conozco «{ $word }». No ha salido nada. Todas las órdenes: !ayuda
desk-unknown-but = No conozco «{ $word }». No ha salido nada. ¿Quería decir { $commands }? Todas las órdenes: !ayuda
desk-order-edited = Una orden corregida no cuenta, y nada ha cambiado. Escríbala otra vez en un mensaje nuevo, por favor.
desk-which-case = ¿Qué asunto? Escríbalo en el hilo del asunto o con su número: !hecho J-00041 …
desk-no-such-case = No existe el asunto { $number }.
desk-duplicate-of-what = ¿De qué asunto es copia? Escriba su número: !duplicado J-00041
desk-duplicate-of-itself = { $number } es este mismo asunto. ¿De cuál es copia? Escriba ese número.
desk-other-department = { $number } es de otro departamento.
desk-who = ¿A quién? Escriba el nombre: !asignar @nombre
desk-no-such-colleague = En esta sala no hay nadie que se llame { $who }.
desk-is-closed = { $number } ya está cerrado. !reabrir lo abre de nuevo.
desk-is-open = { $number } ya está abierto.
desk-which-department = ¿A qué departamento? Hay: { $departments }
desk-which-day = No entiendo el día «{ $words }», o ya ha pasado. Escríbalo así: !prometer viernes, o !prometer 24.12.
desk-done-how = Envíe primero una foto del resultado en el hilo, por favor, o diga qué se ha hecho: !hecho TEXTO
desk-why = Diga por qué, por favor: quien avisó lo leerá.
desk-why-mute = Diga por qué, por favor, y cuánto tiempo si no es un día: !silenciar 48 MOTIVO
desk-is-private = { $number } no es para la página pública.
desk-post-what = ¿Qué quiere contar a todos? Escríbalo aquí; la primera línea es el título, y puede añadir fotos.
desk-which-post = ¿Qué publicación? Escriba su número: !retirar 12. También puede responder con !retirar a su mensaje.
desk-no-such-post = No hay ninguna publicación { $number } de ustedes.
desk-not-staff = Eso solo pueden hacerlo aquí las personas que el Ayuntamiento ha puesto en su lista. No ha salido nada.
desk-cannot-take = Solo puedo pasar palabras, fotos y ubicaciones. No ha salido nada.
desk-document-lost = Ese archivo no ha llegado: ocupa más de 10 MB o se ha perdido. No se ha hecho nada; envíelo otra vez, por favor.
desk-photo-lost = Esa foto no ha llegado bien: es demasiado grande, está dañada o se ha perdido. No ha salido nada; envíela otra vez, por favor.
desk-not-yours = Esta pregunta es para { $name }, que ha empezado esto. Si quiere hacer lo mismo, escriba { $command }.
desk-button-is-old = Ese botón es de algo que ya está terminado. No ha cambiado nada.
desk-nothing-to-stop = No tiene aquí nada abierto que se pueda cancelar.
desk-talk-ended = { $name }, llevo una hora sin respuesta, así que he dejado { $command }. No ha salido nada. Puede empezar de nuevo cuando quiera.
desk-sealed = ⚠️ Esta sala está cifrada y no puedo leer lo que escriben aquí. Hagan una sala nueva sin cifrado, por favor, y pongan su id en town.toml.
desk-room-moved = ⚠️ Esta sala se ha mudado, y yo no puedo seguirles sin más. Quien lleva Juntos debe poner en town.toml: room = "matrix:{ $room }" y reiniciar. Después, invítenme a la sala nueva.
desk-sorry = ⚠️ Algo ha fallado aquí. No ha salido nada; el mensaje queda guardado para quien lleva Juntos.
mark-failed = ⚠️ { $number }: no se ha podido entregar ({ $why }).
mark-copy-failed = ⚠️ En { $channel } no se ha podido publicar: { $what }
mark-copy-uncertain = ⚠️ No se sabe si ha llegado a { $channel }: { $what }. Mírelo allí, por favor; no lo enviamos dos veces.
mark-copy-old = ⚠️ En { $channel } ya no puedo cambiar la publicación { $number }: allí sigue lo anterior, o alguien la ha borrado. Mírelo, por favor.
mark-copy-stands = ⚠️ En { $channel } ya no puedo borrar la publicación { $number }. Intento poner allí que se ha retirado. Bórrela allí a mano, por favor.
why-gone = la persona ha cerrado el chat o ha bloqueado el bot
why-other = la plataforma no lo ha aceptado
round-first-warning = ⏱ { $number } necesita una primera respuesta antes del { $at }.
round-done-warning = ⏱ { $number } debe estar hecho antes del { $at }.
round-first-broken = 🔔 { $number } ({ $department }) sigue sin respuesta; el plazo era el { $at }.
round-done-broken = 🔔 { $number } ({ $department }) debía estar hecho el { $at }.
desk-held = ⚖️ { $number } queda bloqueado: no se borra, ni cuando vence su plazo ni cuando lo pide la persona. Si lo pide, leerá este motivo y qué oficina lo da. Para levantarlo: !desbloquear { $number }
desk-hold-why = ¿Por qué no se puede borrar { $number }? La persona lo lee si pide que se borre: !bloquear { $number } MOTIVO
desk-is-held = { $number } ya está bloqueado, por { $name }: «{ $reason }». Para levantarlo: !desbloquear { $number }
desk-hold-nothing = De { $number } ya no se guarda nada que se pueda bloquear.
desk-not-held = { $number } no está bloqueado.
desk-hold-elsewhere = Eso lo decide { $department }. Pídalo allí, con el número del asunto.
desk-released = { $number } ya no está bloqueado. Se borra cuando vence su plazo, o cuando lo pida la persona.
desk-released-erased = { $number } ya no está bloqueado. Entretanto se había pedido que se borrara, y se acaba de borrar.
thread-held = ⚖️ { $name } ha bloqueado { $number } («{ $reason }»): no se borra hasta que se levante.
thread-released = ⚖️ { $name } ha levantado el bloqueo de { $number }.
