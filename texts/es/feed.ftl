### El canal abierto en la web: lo que se lee en sus páginas.

feed-title = { $town }, juntos
feed-tagline = De qué avisan los vecinos, qué responde el Ayuntamiento y en qué quedó. A la vista de todos.
feed-skip = Ir al contenido
feed-nav = Departamentos y servicios
feed-everything = Todo
feed-older = Publicaciones anteriores
feed-newest-again = Volver a lo último
feed-write = Escriba al Ayuntamiento
feed-write-hint = ¿Hay algo roto? ¿Quiere saber algo? Basta con un mensaje.
feed-report = Avisar de algo
feed-write-to = Escriba a «{ $department }»

feed-empty = Aquí todavía no hay nada.
feed-empty-hint = ¿Hay una farola apagada o quiere saber algo? Escriba al Ayuntamiento, y aquí verá en qué queda.
feed-no-more = No hay nada anterior.

# Una tarjeta
feed-case = Caso { $number }
feed-news = Noticia
feed-today = hoy, { $time }
feed-yesterday = ayer, { $time }
feed-edited = modificado { $at }
feed-read-on = La historia completa
feed-earlier-steps = { $count ->
    [one] Un paso anterior
   *[other] { $count } pasos anteriores
}
feed-expected = Prometido para el { $day }
feed-was-expected = Estaba prometido para el { $day }
feed-clerk = Se ocupa { $name }
feed-state = Cómo va
feed-before = Antes
feed-after = Después
feed-photo-of-report = Foto enviada con el aviso: { $what }
feed-photo-of-result = Foto del resultado: { $what }
feed-photo-of-answer = Foto de la respuesta: { $what }
feed-photo-of-news = Foto de la noticia: { $what }

# La historia de un caso
feed-story = Lo que ha pasado hasta ahora
feed-step-opened = Aviso recibido
feed-step-reopened = Abierto de nuevo: aún no está resuelto
feed-step-moved = Pasado a: { $department }
feed-step-promised = Prometido para el { $day }
feed-step-promise = Una promesa del Ayuntamiento
feed-step-answer = El Ayuntamiento responde
feed-step-result = El resultado
feed-step-thanks = ¡Gracias, { $who }!
feed-duplicate-of = Este mismo asunto sigue en { $number }
feed-words-wait = Lo que se pregunta podrá leerse aquí cuando el Ayuntamiento lo haya visto.
feed-follow = Yo también lo veo
feed-follow-telegram = En Telegram
feed-follow-matrix = En Matrix
feed-follow-matrix-write = En Matrix escríbanos allí solo el número: { $number }
feed-follow-hint = Le contaremos cómo sigue. Nadie sabrá que es usted.
feed-followers = { $count ->
    [one] Un vecino lo sigue
   *[other] { $count } vecinos lo siguen
}

# Un servicio
feed-open-now = Abierto ahora, hasta las { $at }
feed-open-always = Siempre abierto
feed-open-all-day = Abierto hoy todo el día
feed-opens = Cerrado ahora. Abre el { $at }
feed-closed-for-long = Cerrado por el momento
feed-hours = Horario de los próximos días
feed-day-closed = cerrado
feed-day-open = todo el día
feed-thanked = { $count ->
    [one] Un agradecimiento de los vecinos
   *[other] { $count } agradecimientos de los vecinos
}
feed-workers = Quién trabaja aquí
feed-promises = Promesas pendientes
feed-channels = Siga sus noticias
feed-channel-telegram = Canal de Telegram
feed-channel-matrix = Sala de Matrix
feed-channel-browser = Canal en el navegador
feed-reader = Para lectores de noticias
feed-atom = Atom
feed-json = JSON Feed
feed-department-empty = «{ $department }» todavía no ha publicado nada.

# El pie de cada página
feed-privacy = Aquí no aparecen nombres, números de casa ni teléfonos de quienes avisan. Las fotos se publican solo después de que el Ayuntamiento las haya visto.
feed-languages = Idioma
feed-renewed = La página se ha puesto al día.
feed-description = Lo que pasa en { $town }: avisos, respuestas, promesas y resultados.

# Cuando algo no funciona
feed-problem-not-found = Aquí no hay nada
feed-problem-not-found-hint = Quizá falte una letra en la dirección, o no sea público.
feed-problem-gone = Esto se ha retirado
feed-problem-gone-hint = El Ayuntamiento ha retirado lo que había aquí.
feed-problem-busy = Un momento, por favor
feed-problem-busy-hint = Ahora mismo no podemos consultar nuestros libros. Inténtelo de nuevo dentro de un minuto.
feed-problem-broken = Algo ha fallado
feed-problem-broken-hint = Es culpa nuestra, no suya. Inténtelo de nuevo dentro de un momento.
feed-problem-request = No lo hemos entendido
feed-problem-request-hint = Hay algo que no cuadra en esta dirección.
feed-home = A lo último

# Ofertas de empleo
feed-job = Oferta de empleo
feed-jobs = Ofertas de empleo
feed-jobs-lead = Trabajo en { $town } y alrededores, lo más nuevo primero.
feed-jobs-filter = Qué ofertas se muestran
feed-jobs-all = Todas las ofertas
feed-jobs-until = Hasta el { $day }
feed-jobs-none = Ahora no hay ofertas de empleo.
feed-jobs-none-fits = Ahora no hay ninguna oferta así.
feed-jobs-tell-me = Avíseme cuando haya una
feed-job-employer = Quién contrata
feed-job-place = Lugar
feed-job-hours = Jornada
feed-job-trade = Clase de trabajo
feed-job-pay = Sueldo
feed-job-until = Último día
feed-job-day = { $day }
feed-job-how = Cómo presentarse
feed-job-apply = Presentarse en el chat

# La cadena
feed-chain-title = Nada se cambia a escondidas
feed-chain-what =
    Cada publicación, cada promesa y cada paso de un caso se anota en una cadena cuando se hace público, y también cada cambio.
    Cada eslabón lleva un número que se calcula a partir de todos los anteriores. Quien altere uno después, aunque sea el propio Ayuntamiento, rompe la cadena, y cualquiera puede verlo.
feed-chain-erased = En la cadena no hay palabras de nadie, solo números hechos a partir de ellas. Cuando algo se borra, desaparecen las palabras y la clave de su número, y la cadena sigue entera. Lo que queda solo dice qué publicación se retiró y cuándo.
feed-chain-check = Compruébelo usted
feed-chain-check-how = Descargue este pequeño programa y ejecútelo en cualquier ordenador que tenga Python. Lee toda la cadena y vuelve a calcular cada número.
feed-chain-program = Descargar el programa
feed-chain-links = { $count ->
    [one] La cadena: un eslabón
   *[other] La cadena: { $count } eslabones
}
feed-chain-days = Los números de los últimos días
feed-chain-days-how = También se publican en los canales, donde ya nadie puede alterarlos. Escriba uno detrás de la orden de arriba y el programa le dirá si sigue en la cadena.
feed-chain-day = { $day }, hasta el eslabón { $count }
feed-chain-none = El primer número se publica la mañana después de la primera publicación.
feed-chain-more = Nada se cambia a escondidas: cómo puede comprobarlo cualquiera

# Avisos de emergencia
feed-alerts = Alertas
feed-alerts-of = Alertas de { $town }
feed-alerts-now = ⚠️ Hay una alerta en vigor
feed-alerts-lead = De qué avisa { $town }. Si alguien está en peligro, llame primero al { $emergency }.
feed-alerts-holding = En vigor ahora
feed-alerts-over = Alertas anteriores
feed-alerts-tell-me = Elegir de qué quiero enterarme
feed-alert-holds = En vigor
feed-alert-over = El peligro ha pasado
feed-alert-mistake = Fue un error
feed-alert-expired = Ya no está en vigor
feed-alert-until = Hasta: { $at }
feed-alert-read = Qué hay que hacer
feed-alert-cap = Alerta { $number } para máquinas (CAP)
feed-alert-instruction = Si alguien está en peligro, llame al { $emergency }.
feed-alert-event-met = Tiempo
feed-alert-event-fire = Fuego
feed-alert-event-infra = Agua o luz
feed-alert-event-transport = Tráfico
feed-alert-event-health = Salud
feed-alert-event-safety = Seguridad pública
feed-alert-event-env = Medio ambiente
feed-alert-event-other = Otra cosa

# Calendarios
feed-calendars = Calendarios
feed-calendars-lead = Lleve al calendario de su móvil lo que pasa en el pueblo. Se mantiene al día solo.
feed-calendars-more = El pueblo en su propio calendario
feed-calendar-add = Añadir a mi calendario
feed-calendar-address = Dirección para suscribirse
feed-calendar-menu = Menú escolar: { $school }
feed-calendar-sessions = Plenos de { $town }
feed-calendar-session-ask = Mientras dura, puede hacer una pregunta en el chat.
feed-calendar-courses = Cursos en el ayuntamiento de { $town }
feed-calendar-course-book = Por favor, reserve una plaza en el chat.
feed-calendar-hours = Abierto: { $department }

# Canales para lectores de noticias
feed-feeds = Todas las fuentes
feed-feeds-lead = Con estas direcciones un lector de noticias u otra web puede seguir al pueblo. Nadie tiene que dar su nombre.
feed-feeds-departments = Por departamento
feed-feeds-categories = Por tipo de aviso
feed-feeds-districts = Por barrio
feed-feeds-street = También una sola calle tiene su fuente, por ejemplo: { $address }

# El hub, para otros programas
feed-hub-wrong = Falta o no sirve: { $parameter }


# El menú escolar
feed-menu = Menú escolar
feed-menu-lead = Qué se come en el colegio y qué dice la cocina que lleva.
feed-menu-schools = Colegios
feed-menu-today = Hoy
feed-menu-next = Lo siguiente: { $day }
feed-menu-week = La semana del { $day }
feed-menu-weeks = Otras semanas
feed-menu-before = La semana anterior
feed-menu-after = La semana siguiente
feed-menu-nothing = La cocina todavía no ha publicado el menú de los próximos días. Escriba al Ayuntamiento y le dirá cuándo lo hay.
feed-menu-not-known = El menú de este día todavía no se sabe.
feed-menu-not-served = Este día no hay comedor.
feed-menu-picture = La semana en una imagen para la pared
feed-menu-careful = Cuando la cocina no dice nada de un alérgeno, nadie sabe si lo lleva. Si es importante para usted, pregunte en el colegio.
feed-menu-calendar = El menú en su propio calendario
feed-menu-chat = Recibir el menú en el chat

# Votaciones
feed-polls = Votaciones
feed-polls-lead = Lo que el pueblo pregunta a todos y lo que ha resultado.
feed-polls-running = Ahora se puede votar
feed-polls-until = Hasta el { $at }
feed-polls-was-until = Terminó el { $at }
feed-polls-verified = Solo quien se ha presentado una vez en el ayuntamiento
feed-polls-everybody = Puede votar cualquiera
feed-polls-secret = Secreta: nadie podrá saber nunca quién ha elegido qué
feed-polls-open = Abierta: en los libros del Ayuntamiento consta quién ha elegido qué
feed-polls-quorum = { $count ->
    [one] Hace falta un voto
   *[other] Hacen falta { $count } votos
}
feed-polls-vote = Votar en el chat
feed-polls-none = Ahora mismo no hay ninguna votación.
feed-polls-propose = Proponer algo al Ayuntamiento
feed-polls-ended = Cómo terminaron otras votaciones
feed-polls-picture = Resultado: { $question }
feed-polls-answer = Respuesta
feed-polls-votes = Votos
feed-polls-share = Porcentaje
feed-polls-total = Votos: { $count }, de ellos en papel: { $paper }.
feed-polls-not-enough = { $count ->
    [one] El resultado no cuenta: hacía falta un voto.
   *[other] El resultado no cuenta: hacían falta { $count } votos.
}
feed-polls-pages = Más votaciones
feed-polls-older = Votaciones anteriores

# El mapa
feed-map = Mapa
feed-map-lead = Dónde se ha avisado de algo y cómo va.
feed-map-streets = Calle por calle
feed-map-exact = Cada señal está en medio de una calle, nunca en una casa: nadie puede ver por ella quién ha avisado.
feed-map-spot = { $count ->
    [one] { $street }: un asunto
   *[other] { $street }: { $count } asuntos
}
feed-map-several = asuntos en varias calles: acérquese
feed-map-closer = Acercar
feed-map-farther = Alejar
feed-map-none = Ahora mismo no hay nada en el mapa.

# Las cifras
feed-stats = Cifras
feed-stats-title = Con qué rapidez responde el Ayuntamiento
feed-stats-lead = Cuánto se espera, si se cumplen las promesas y qué dicen quienes avisaron de algo.
feed-stats-filter = Qué cifras se muestran
feed-stats-town = Todo el pueblo
feed-stats-recent = Últimos 12 meses
feed-stats-answer = Desde un aviso, o una pregunta pública a la alcaldía, hasta la primera palabra de una persona: una respuesta, o que alguien se encarga. Cuentan también las noches y los festivos.
feed-stats-done = Desde el aviso hasta que quedó resuelto. Si resulta que no está arreglado, el reloj sigue.
feed-stats-promises = Una promesa es un día que el Ayuntamiento ha dicho a la vista de todos. Se cumple si quedó resuelto antes de que acabara ese día; decir después otro día no cambia eso.
feed-stats-fixed = Cuando algo queda resuelto, se pregunta a quien avisó si está arreglado.
feed-stats-thanks = Cada vez que se dieron las gracias a un departamento o a su gente, como se cuenta en sus páginas.
feed-stats-answer-departments = La primera respuesta, por departamento
feed-stats-done-departments = Hasta que queda resuelto, por departamento
feed-stats-word-departments = Qué prometió cada departamento y qué dice la gente
feed-stats-head-month = Mes
feed-stats-head-department = Departamento
feed-stats-head-cases = Casos
feed-stats-head-half = La mitad: hasta
feed-stats-head-most = 9 de 10: hasta
feed-stats-head-kept = Cumplidas
feed-stats-head-broken = No cumplidas
feed-stats-head-running = Por cumplir
feed-stats-head-kept-of = Cumplidas
feed-stats-head-asked = Respuestas
feed-stats-head-yes = Dijeron que sí
feed-stats-head-thanks = Gracias
feed-stats-of = { $part } de { $all }
feed-stats-percent = { $percent } %
feed-stats-fewer = menos de { $minimum }
feed-stats-minimum = De menos de { $minimum } casos no se dice nada, para que no se pueda reconocer a nadie. Lo que no es público no cuenta aquí.
feed-stats-at = Datos del { $at }
feed-stats-picture = Gráfico: { $title }. La tabla de abajo dice lo mismo.
feed-stats-chat = Recibir las cifras en el chat

# Datos abiertos
feed-open-data = Datos abiertos
feed-open-data-lead = Lo que publica el Ayuntamiento, en tablas con las que cualquiera puede hacer cuentas.
feed-open-data-more = Datos abiertos: el pueblo en tablas para hacer cuentas
feed-open-data-made = Hechos por última vez
feed-open-data-moment = { $at }.
feed-open-data-nightly = Se hacen de nuevo cada noche a partir de las { $hour }.
feed-open-data-none-yet = Todavía no hay tablas. Las primeras estarán aquí a partir de las { $hour }. Aquello con lo que se hacen se puede leer siempre en las publicaciones.
feed-open-data-none = Todavía no hay tablas. Aquello con lo que se hacen se puede leer siempre en las publicaciones.
feed-open-data-licence = Licencia
feed-open-data-for-programs = Para programas
feed-open-data-how = Cómo se hacen
feed-open-data-how-words = Solo se cuenta lo que está en las publicaciones. Un lugar se da como un cuadrado del mapa en el que hay al menos { $least } asuntos de la misma clase y del mismo mes, planteados por otras tantas personas; si no, solo figura el municipio. Del mes en curso no se da ningún lugar.
feed-open-data-erased = Solo se guardan las tablas más recientes. Lo que se borra o se retira deja de estar en ellas en poco tiempo.
feed-open-data-tables = Las tablas
feed-open-data-file = { $format }, { $size } kB
feed-open-data-rows = { $count ->
    [one] Una fila
   *[other] { $count } filas
}
feed-open-data-columns = { $count ->
    [one] Lo que dice su única columna
   *[other] Lo que dicen sus { $count } columnas
}
