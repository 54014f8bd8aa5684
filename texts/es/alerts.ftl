### Alertas de emergencia.

alerts-command = alertas
alerts-words = alertas, alertas de emergencia
alerts-none = Ahora no hay ninguna alerta en { $town }.
choice-no-alerts = 🔕 No quiero más alertas

alert-exercise = ‼️ SIMULACRO – solo es un simulacro, no hay peligro real
alert-begins = ⚠️ { $town } avisa: { $severity }
alert-updated = ⚠️ { $town }, novedades de la alerta: { $severity }
alert-is-over = ✅ { $town }: el peligro ha pasado.
alert-was-mistake = ✅ { $town }: la alerta fue un error. No hay peligro.
alert-where = 📍 { $area }
alert-whole-town = Todo { $town }
alert-until-when = Vale hasta: { $until }. Si alguien está en peligro, llame al { $emergency }.
alert-title = ⚠️ { $headline }
alert-title-exercise = ‼️ SIMULACRO: { $headline }

desk-alert-words = alerta
desk-alert-update-words = actualizar-alerta
desk-all-clear-words = fin-alerta
desk-alert-confirm-words = confirmar-alerta
desk-alert-refuse-words = rechazar-alerta

alert-status = Una alerta. Avise primero a emergencias, si no lo ha hecho ya. ¿Es real?
    .actual = ⚠️ Real
    .exercise = ‼️ Un simulacro
alert-kind = ¿De qué se trata?
    .weather = 🌩 Tiempo
    .fire = 🔥 Fuego
    .supply = 💧 Agua, luz
    .traffic = 🚧 Tráfico
    .health = 🏥 Salud
    .police = 🚓 Seguridad
    .environment = 🌳 Medio ambiente
    .other = Otra cosa
alert-severity = ¿Cómo es de grave?
    .extreme = Peligro extremo
    .severe = Peligro grave
    .moderate = Posible peligro
    .minor = Poco peligro
alert-urgency = ¿Cuándo?
    .now = Está ocurriendo ahora
    .soon = Se espera pronto
    .perhaps = Puede ocurrir más tarde
alert-area = ¿Dónde? Escriba las calles o la zona del pueblo.
    .whole-town = Todo el pueblo
alert-text = El texto en: { $tongue }. En la primera línea, en pocas palabras, qué pasa; debajo, qué debe hacer la gente.
alert-end-text = La última noticia en: { $tongue }. En la primera línea, en pocas palabras, qué ha terminado; debajo, qué debe saber la gente.
alert-too-long = Es demasiado largo para una alerta. Use como mucho 1000 letras.
alert-until = ¿Hasta cuándo vale? También puede escribir un momento, por ejemplo «mañana 8:00».
    .two-hours = Dos horas
    .six-hours = Seis horas
    .a-day = Un día
alert-check-actual =
    Esto es REAL:
    { $reach }

    { $text }

    ¿Está bien?
alert-check-exercise =
    Esto es un SIMULACRO:
    { $reach }

    { $text }

    ¿Está bien?
alert-which = ¿Qué alerta?
alert-end = ¿Por qué termina?
    .over = El peligro ha pasado
    .mistake = Fue un error
alert-none-holds = Ahora no hay ninguna alerta. Para escribir una: !alerta
alert-not-allowed = Solo pueden enviar alertas quienes el Ayuntamiento ha designado. No se ha enviado nada.
alert-not-yourself = Quien ha escrito una alerta no puede confirmarla. Tiene que pulsar el botón otra persona. No se ha enviado nada.
alert-dropped = De acuerdo, no se ha enviado nada. Con !alerta se empieza de nuevo.
alert-expired = Esta alerta ha caducado. No se ha enviado nada; escríbala de nuevo, por favor.
alert-too-old = Esta alerta ha esperado demasiado. No se ha enviado nada; escríbala de nuevo, por favor.
alert-waits = La alerta { $number } TODAVÍA NO ha salido. Ahora tiene que confirmarla una segunda persona.
alert-waits-alone = La alerta { $number } TODAVÍA NO ha salido. Confírmela con el botón, por favor.
alert-ask-second =
    ⚠️ { $name } quiere enviar la alerta { $number }. Alguien tiene que revisarla y decidir:
    { $reach }

    { $text }
choice-alert-confirm = ⚠️ Enviarla
choice-alert-refuse = ✖️ No enviarla
alert-unknown = No hay ninguna alerta { $number }. Para escribir una: !alerta
alert-decided = Sobre la alerta { $number } ya se ha decidido.
alert-reach-everybody = 👥 Llega a todos los que { $only ->
        [readers] leen aquí las noticias
       *[none] nos han escrito alguna vez
    } ({ $people ->
        [one] una persona
       *[other] { $people } personas
    }) y a { $channels } canales.
alert-reach-district = 👥 Llega a quien quiere noticias de { $district } o de todo ({ $people ->
        [0] nadie todavía
        [one] una persona
       *[other] { $people } personas
    }) y a { $channels } canales. No llega a todos: eso es con peligro grave o extremo, o para todo el pueblo.
alert-sent =
    ⚠️ La alerta { $number } ya está saliendo; la ha confirmado { $name }.
    { $reach }
alert-refused = ✖️ La alerta { $number } no se envía; lo ha decidido { $name }.
alert-report = ⚠️ Alerta { $number }, hasta ahora: { $sent } entregadas, { $waiting } en espera, { $failed } sin entregar.
alert-report-end = ⚠️ Alerta { $number }, al final: { $sent } entregadas, { $waiting } en espera, { $failed } sin entregar.
