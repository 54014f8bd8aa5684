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
