### Ofertas de empleo: cómo se cuentan, cómo las redacta el personal y cómo se encuentran.

job-title = 💼 { $title }
job-employer-line = 🏢 { $employer }
job-place-line = 📍 { $place }
job-hours-line = 🕐 { $hours } · { $trade }
job-pay-line = 💶 { $pay }
job-until-line = 📅 Hasta el { $day }
job-apply-line = ✉️ Cómo presentarse: { $apply }
job-apply-in-chat = ✉️ Se presenta aquí mismo, en el chat con el Ayuntamiento. Escriba: empleo { $number }
job-apply-here = ✉️ La gente se presenta en el chat con el Ayuntamiento.

choice-full = Jornada completa
choice-full-words = jornada completa, tiempo completo, completa
choice-part = Media jornada o por horas
choice-part-words = media jornada, tiempo parcial, parcial, por horas
choice-trade-building = 🧱 Construcción
choice-trade-building-words = construcción, albañilería
choice-trade-hospitality = 🍽 Hostelería
choice-trade-hospitality-words = hostelería, bares, restaurantes
choice-trade-shop = 🛒 Comercio
choice-trade-shop-words = comercio, tienda, ventas
choice-trade-office = 💻 Oficina
choice-trade-office-words = oficina
choice-trade-care = 🤝 Cuidado de personas
choice-trade-care-words = cuidados, cuidado de personas
choice-trade-cleaning = 🧹 Limpieza
choice-trade-cleaning-words = limpieza
choice-trade-land = 🌱 Campo y jardín
choice-trade-land-words = campo, jardinería
choice-trade-other = 🔧 Otra cosa
choice-trade-other-words = otro trabajo
choice-filled = ✅ El puesto está cubierto

# El personal redacta una oferta
desk-job-words = oferta, empleo
desk-job-edit-words = cambiar-oferta
desk-filled-words = cubierta
job-ask-title = ¿Cómo se llama el puesto? Por ejemplo: «Camarera para los fines de semana».
job-ask-text = ¿Qué hay que hacer y qué hay que saber? Bastan unas frases.
job-ask-employer = ¿Quién contrata?
job-ask-place = ¿Dónde se trabaja? Una calle del pueblo o el nombre del lugar.
job-ask-hours = ¿Jornada completa o parcial?
job-ask-trade = ¿Qué clase de trabajo es?
job-ask-pay = ¿Cuánto se paga? Por ejemplo: «1.300 euros al mes».
job-ask-until = ¿Hasta qué día se puede presentar la gente? Por ejemplo: «31.12.» o «en dos semanas».
job-no-such-day = No entiendo ese día, o ya ha pasado, o falta más de un año.
job-ask-where = ¿Cómo se presenta la gente?
    .here = Aquí, en el chat; las solicitudes llegan a esta sala
    .elsewhere = Con quien contrata
job-ask-apply = ¿Cómo se presenta la gente? Escriba un teléfono, una dirección o una página.
job-too-long = Es demasiado largo para un solo dato. Por favor, dígalo en menos palabras.
job-check =
    Así lo leerá todo el mundo:

    { $title }
    { $offer }
    .publish = 📢 Publicar
    .change = Cambiar algo
job-change = ¿Qué hay que cambiar?
    .job-title = De qué es el puesto
    .job-employer = Quién contrata
    .job-place = El lugar
    .job-hours = La jornada
    .job-trade = La clase de trabajo
    .job-pay = El sueldo
    .job-until = El último día
    .job-apply = Cómo presentarse
desk-job-published = 📢 La oferta { $number } está publicada: { $title }. { $link }
desk-job-changed = La oferta { $number } está cambiada en todas partes.
desk-job-filled = La oferta { $number } ({ $title }) está cubierta y retirada de todas partes.
desk-job-over = 📅 Ha pasado el último día de la oferta { $number } ({ $title }). Está retirada de todas partes.
desk-job-which = ¿Qué puesto está cubierto?
desk-job-none = Esta sala no tiene ahora ninguna oferta. Con !oferta puede redactar una nueva.
desk-job-unknown = Esta sala no tiene ninguna oferta { $number } en pie. Con !cubierta sola verá cuáles hay.

# Los vecinos buscan trabajo
menu-jobs = 💼 Empleo
jobs-command = empleo, trabajo
jobs-words = empleo, ofertas de empleo, ofertas de trabajo, busco trabajo, busco empleo, necesito trabajo
jobs-hints = empleos, trabajo
jobs-fillers = empleo, empleos, trabajo, trabajos, ofertas, oferta, busco, buscar, necesito, quiero, algún, alguno, hay, para, una, uno, con, los, las, del, favor, por, como, que
jobs-list =
    { $count ->
        [one] Hay una oferta de empleo:
       *[other] Hay { $count } ofertas de empleo:
    }

    { $lines }

    Pulse una para leerla entera.
jobs-line = 💼 { $title } – { $employer }
jobs-one = { $offer }
jobs-find = ¿Qué trabajo busca? Escriba una palabra, como «cocina», o elija.
    .by-trade = 🔎 Por clase de trabajo
jobs-which-trade = ¿Qué clase de trabajo?
jobs-none = Ahora no hay ofertas de empleo. Si quiere, le escribo en cuanto haya una.
jobs-none-fits = Ahora no hay ninguna oferta así. Si quiere, le escribo en cuanto haya una.
jobs-gone = Esa oferta ya no está: el puesto se ha cubierto o ha pasado su último día.
choice-jobs-more = ⬅️ Ofertas anteriores
choice-jobs-all = 💼 Todas las ofertas
choice-jobs-find = 🔎 Buscar
choice-job-alert = 🔔 Avíseme cuando haya una
choice-job-alerts = 📋 Mis avisos de empleo
choice-job-alert-end = 🔕 Ya no: { $wish }
choice-job-more = 💼 ¿Cómo me presento?

# Quieren que se les avise
job-alert-command = aviso-empleo
job-alert-what = ¿De qué trabajos le aviso? Escriba unas palabras, como «cocina, limpieza».
    .any = De todos
job-alert-hours = ¿Jornada completa o parcial?
    .any = Las dos
job-alert-street = ¿Cerca de qué calle tiene que estar? Escriba el nombre de la calle.
    .anywhere = Da igual dónde
job-alert-which = ¿A cuál de estos sitios se refiere?
job-alert-distance = ¿A qué distancia de { $street } puede estar? También le llegan las ofertas cuyo lugar no conozco.
    .near = Hasta 500 metros
    .walk = Hasta 1 kilómetro
    .far = Hasta 3 kilómetros
job-alert-done = Hecho. En cuanto haya una oferta para usted, le escribo aquí: { $wish }. En sus horas de silencio espero.
job-alert-said = «{ $words }»
job-alert-any = todas las ofertas
job-alert-near = a { $metres } metros como mucho de { $street }
job-alert-too-many = Ya tiene cinco avisos. Quite uno y después dígame el nuevo.
job-alert-ended = Hecho. Ya no le escribo más sobre esto.
job-alerts-command = avisos-empleo
job-alerts-words = mis avisos de empleo, avisos de empleo
job-alerts-list =
    Le escribo cuando hay una oferta de estas:
    { $lines }
    Para quitar un aviso, pulse su botón.
job-alerts-none = No me ha dicho qué trabajo busca. Si quiere, le escribo cuando haya alguno.

# Se presentan en el chat
choice-apply = ✉️ Presentarme aquí
apply-command = presentarme
apply-who = Se presenta para: { $title } ({ $employer }). ¿Quién es usted y por qué le va bien este trabajo? Bastan unas frases.
apply-phone = ¿A qué teléfono se le puede llamar? Sin teléfono le contestan aquí.
apply-papers = ¿Tiene su currículum en un archivo, por ejemplo un PDF? Envíelo ahora. Se pasa al Ayuntamiento y después aquí se borra.
apply-send-file = Por favor, envíelo como archivo y no como foto, o salte este paso. No guardo ningún currículum.
apply-check =
    Esto llega al Ayuntamiento, que se lo pasa a quien contrata:

    { $title }
    { $words }
    📞 { $phone }
    📎 { $papers }
apply-thanks = ¡Mucha suerte! Su solicitud para «{ $title }» está en camino, con el número { $number }. { $read } Le contestan aquí.
    .helped = { $helper } ha enviado en su nombre una solicitud para «{ $title }», con el número { $number }. Le contestan aquí.
apply-gone = Para esa oferta ya no puede presentarse aquí: el puesto se ha cubierto o ha pasado su último día.
apply-for = ✉️ Solicitud para la oferta { $number }: { $title } ({ $employer })
apply-call = 📞 { $phone }
apply-paper = 📎 Currículum de { $number }. Aquí no se guarda: descárguelo si lo necesita.

# Muchas ofertas a la vez

desk-job-import-words = importar-ofertas
desk-jobs-what = Suelte en esta sala una tabla con ofertas de empleo (CSV), o envíela con la orden. La primera línea dice las columnas: puesto,empresa,descripción,lugar,jornada,sector,sueldo,hasta,contacto
desk-jobs-check = { $count ->
        [one] En esta tabla hay una oferta nueva
       *[other] En esta tabla hay { $count } ofertas nuevas
    }, y todo está bien.{ $known ->
        [0] { "" }
        [one] { " " }Una ya está publicada y se deja como está.
       *[other] { " " }{ $known } ya están publicadas y se dejan como están.
    }
    { $lines }

    ¿{ $count ->
        [one] La publico
       *[other] Las publico todas
    }?
    .publish = Sí, publicar
    .leave-it = No, déjelo
desk-jobs-problems =
    De esta tabla todavía no se puede publicar nada: hay { $count ->
        [one] algo
       *[other] { $count } cosas
    } que corregir. Líneas que están bien: { $good }.
    { $lines }

    Corrija la tabla, por favor, y suéltela aquí otra vez.
desk-jobs-known = Todas las ofertas de esta tabla ya están publicadas ({ $known }). No hay nada que publicar.
desk-jobs-more = … y { $count } más
desk-jobs-published = 📢 Publicadas: { $count }.{ $known ->
        [0] { "" }
       *[other] { " " }Ya estaban: { $known }.
    } Con !cubierta las verá cuando un puesto esté ocupado.
desk-jobs-left = De acuerdo, no se ha publicado nada.
desk-jobs-gone = Esa tabla ya no está. Suéltela aquí otra vez, por favor.
job-file-line = línea { $line }: { $what }
job-file-empty = no hay ninguna oferta
job-file-not-text = estas letras no son UTF-8; guarde la tabla como «CSV UTF-8»
job-file-lacking = faltan las columnas { $missing }; la primera línea las nombra: { $columns }
job-file-no-cell = { $column } está vacío
job-file-long = { $column } tiene más de { $most } letras
job-file-no-apply = «contacto» está vacío, y { $department } no recibe solicitudes en el chat
job-file-no-hours = la jornada es «{ $value }», pero debe ser completa o media
job-file-no-trade = el sector es «{ $value }», pero debe ser uno de estos: { $trades }
job-file-no-day = el último día es «{ $value }», pero debe ser un día dentro de un año, como 31/12/2026
