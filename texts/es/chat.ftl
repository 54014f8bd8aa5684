## La página de chat del navegador, la sala del personal en el navegador y la demostración.
## La página dice estas palabras por sí misma: ninguna, salvo la primera, lleva un valor.

town-hall = Ayuntamiento de { $town }

chat-subtitle = Su Ayuntamiento, en un chat
chat-subtitle-staff = Sala del personal
chat-subtitle-channel = Lo que anuncia el Ayuntamiento
chat-skip = Ir al campo para escribir
chat-language = Idioma
chat-language-name = Español

# La conversación
chat-log = Conversación
chat-you = Usted
chat-welcome-title = Nos alegra verle por aquí.
chat-welcome = Escríbanos como escribiría a un vecino: para avisar de algo, preguntar o quejarse. Le contestamos en esta misma ventana. No necesita cuenta ni aplicación.
chat-start = Empezar
chat-earlier = Ver mensajes anteriores
chat-newer = Mensajes nuevos
chat-today = Hoy
chat-yesterday = Ayer
chat-edited = cambiado
chat-deleted = Este mensaje se ha borrado.
chat-typing = está escribiendo
chat-choices = Respuestas para elegir
chat-chosen = elegido
chat-link-opens = se abre en otra ventana
chat-place = Lugar en el mapa
chat-document = Archivo para guardar
chat-photo-seen = Foto
chat-photo-coming = Una foto, enviada al Ayuntamiento
chat-photo-lost = No hemos podido abrir una foto.

# Escribir
chat-message = Su mensaje
chat-message-hint = Escriba aquí…
chat-send = Enviar
chat-photo = Añadir fotos
chat-file = Elegir un archivo
chat-file-hint = Hasta 10 megabytes.
chat-photo-remove = Quitar esta foto
chat-sending = Enviando…
chat-arrived = Recibido por el Ayuntamiento
chat-not-sent = Sin enviar
chat-again = Intentar de nuevo
chat-discard = Descartar
chat-more = Cambiar o borrar este mensaje
chat-edit = Cambiar
chat-delete = Borrar
chat-delete-sure = Sí, borrarlo
chat-editing = Está cambiando su mensaje.
chat-editing-stop = Dejarlo como estaba

# El menú
chat-menu = Menú
chat-menu-report = Avisar de algo
chat-menu-cases = Mis asuntos
chat-menu-person = Escribir a una persona
chat-menu-cancel = Dejar lo que empecé
chat-menu-help = Ayuda

# Dónde está uno
chat-share-place = Compartir dónde estoy
chat-share-place-why = Su navegador le preguntará antes. Recibimos solo este punto y nada más.
chat-share-place-wait = Buscando dónde está…
chat-share-place-refused = No pasa nada. Escriba, por favor, la calle y el número.
chat-share-place-failed = No se ha podido encontrar el lugar. Escriba, por favor, la calle y el número.

# Cuando algo falla
chat-offline = Ahora no hay conexión. Seguimos intentándolo; lo que escriba no se pierde.
chat-online = Conectado de nuevo.
chat-reload = Cargar la página de nuevo
chat-go = Al chat con el Ayuntamiento
chat-error-too-fast = Han sido muchos mensajes a la vez. Espere un momento, por favor: se enviará solo.
chat-error-too-large = Esta foto ocupa más de 20 MB. Elija, por favor, una más pequeña.
chat-error-file-too-large = Este archivo ocupa más de 10 MB. Elija uno más pequeño, por favor.
chat-error-too-long = Es demasiado largo para un solo mensaje. Envíelo, por favor, en partes.
chat-error-too-many = Con un mensaje caben diez fotos como máximo. Envíe las demás después, por favor.
chat-error-no-photo = No es una foto que podamos abrir. Elija otra, por favor.
chat-error-gone = Esto ya no está aquí.
chat-error-closed = Esta sala está abierta solo a quienes trabajan en ella.
chat-error-no-session = Su navegador no guarda nuestra cookie, que nos dice cuál es su conversación. Permita las cookies en esta página, por favor, y cárguela de nuevo.
chat-error-not-ours = Esto no viene de nuestra página. Cargue la página de nuevo, por favor.
chat-error-nonsense = No lo hemos entendido. Cargue la página de nuevo, por favor.
chat-error-empty = Todavía no había nada escrito. Escriba unas palabras, por favor.
chat-error-later = Ahora mismo no funciona. Inténtelo de nuevo dentro de un rato, por favor.

# Sin scripts
chat-plain-way = Su navegador no ejecuta scripts. Hay una página sencilla para usted que funciona sin ellos:
chat-plain-link = A la página sencilla
chat-plain-photo = Una foto, si quiere
chat-plain-look = Ver si hay respuestas

# La sala del personal
chat-room-message = Mensaje a la sala
chat-room-hint = A la sala…
chat-thread = Mensajes sobre este asunto
chat-thread-none = Responder
chat-thread-new = nuevos
chat-thread-message = Respuesta a quien nos escribió
chat-thread-hint = Responder…
chat-reaction-take = Me encargo
chat-reaction-publish = Publicar
chat-reactions = Marcas en este mensaje
chat-mark-delivered = entregado
chat-mark-waiting = en espera
chat-mark-failed = no se ha podido entregar
chat-commands = Órdenes
chat-command-note = una nota entre nosotros; el vecino no la ve
chat-command-take = me encargo de este asunto
chat-command-assign = dárselo a alguien: @nombre
chat-command-to = pasarlo a otro departamento
chat-command-promise = prometer un día
chat-command-done = está hecho: palabras y una foto, o un motivo
chat-command-decline = rechazarlo, con el motivo
chat-command-reopen = abrirlo de nuevo
chat-command-duplicate = es el mismo que otro: número
chat-command-publish = publicar el texto y las fotos
chat-command-unpublish = quitarlos de las novedades
chat-command-mute = no oír más a esta persona durante unas horas
chat-command-queue = lo que queda por hacer
chat-command-post = publicar una noticia
chat-command-withdraw = retirar una noticia: número
chat-command-today = quién viene hoy
chat-command-verify = alguien está delante: código y documento
chat-command-alert = una alerta para todos
chat-command-poll = preguntar a todos
chat-command-on-duty = quién está de guardia: @nombre
chat-command-help = todas las órdenes

# La demostración
chat-demo-title = Un pueblo en un chat
chat-demo-example = Esto es un ejemplo. El pueblo, sus calles y su gente son inventados.
chat-demo-steps = Una historia:
chat-demo-step-1 = Avise de una farola rota
chat-demo-step-2 = Pulse 👀
chat-demo-step-3 = Responda; luego !hecho y una foto
chat-demo-step-4 = Pulse 📢
chat-demo-step-5 = Léalo en las novedades
chat-demo-services = O un servicio:
chat-demo-sticker = 🏷 Escanear una pegatina
chat-demo-panes = Los tres lugares de la historia
chat-demo-resident = Usted, en casa
chat-demo-staff = El departamento
chat-demo-feed = Las novedades
chat-demo-room = Qué departamento
chat-demo-own-window = En otra ventana
chat-demo-in-matrix = Esta vez la sala del personal está en Matrix. Cómo entrar lo pone en la terminal donde ha iniciado la demostración.
